/** The different values of one fact, each known by a number: openings share few contracts, hours or wages. */
export class Dictionary<Value> {
  /** Every value met, by its number. */
  readonly values: Value[] = [];
  private readonly known = new Map<string, number>();

  /** @param keyOf what makes two values one; the last of them is kept */
  constructor(private readonly keyOf: (value: Value) => string = JSON.stringify) {}

  codeOf(value: Value): number {
    const key = this.keyOf(value);
    const known = this.known.get(key);
    if (known !== undefined) {
      this.values[known] = value;
      return known;
    }
    const code = this.values.push(value) - 1;
    this.known.set(key, code);
    return code;
  }
}
