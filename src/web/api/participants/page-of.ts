const PER_PAGE = 50;

/** One page of something about the viewer's people, which are few enough to be counted in memory. */
export function pageOf<T>(
  all: readonly T[],
  asked: number | null | undefined,
): { items: T[]; total: number; page: number } {
  const page = asked ?? 1;
  return { items: all.slice((page - 1) * PER_PAGE, page * PER_PAGE), total: all.length, page };
}
