/** Keeps the best rows of many: a heap of the few that are worth keeping, the worst of them on top. */
export class BestRows {
  private readonly heap: number[] = [];

  constructor(
    private readonly most: number,
    /** Negative when the first row comes before the second. */
    private readonly compare: (row: number, other: number) => number,
  ) {}

  /** The row that the next one must beat; -1 as long as there is room. */
  get worst(): number {
    return this.heap.length < this.most ? -1 : (this.heap[0] ?? -1);
  }

  offer(row: number): void {
    if (this.heap.length < this.most) {
      this.heap.push(row);
      this.rise(this.heap.length - 1);
    } else if (this.most > 0 && this.compare(row, this.heap[0]!) < 0) {
      this.heap[0] = row;
      this.sink(0);
    }
  }

  /** In order, the best first. */
  inOrder(): number[] {
    return [...this.heap].sort(this.compare);
  }

  private rise(at: number): void {
    let child = at;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (this.compare(this.heap[child]!, this.heap[parent]!) <= 0) return;
      this.swap(child, parent);
      child = parent;
    }
  }

  private sink(at: number): void {
    let parent = at;
    for (;;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      let worst = parent;
      if (left < this.heap.length && this.compare(this.heap[left]!, this.heap[worst]!) > 0) worst = left;
      if (right < this.heap.length && this.compare(this.heap[right]!, this.heap[worst]!) > 0) worst = right;
      if (worst === parent) return;
      this.swap(parent, worst);
      parent = worst;
    }
  }

  private swap(one: number, other: number): void {
    const kept = this.heap[one]!;
    this.heap[one] = this.heap[other]!;
    this.heap[other] = kept;
  }
}
