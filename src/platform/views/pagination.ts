/** For `{{> partials/pagination}}`; `null` when everything fits on one page. */
export interface PaginationView {
  readonly page: number;
  readonly pages: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** `path` and `query` are those of the page shown: everything asked for stays asked for on the next one. */
export function paginationOf(
  list: { total: number; page: number; perPage: number },
  path: string,
  query: Readonly<Record<string, string | readonly string[] | number | null | undefined>>,
): PaginationView | null {
  const pages = Math.ceil(list.total / list.perPage);
  if (pages <= 1) return null;
  const at = (page: number) => addressOf(path, { ...query, page: String(page) });
  return {
    page: list.page,
    pages,
    previous: list.page > 1 ? at(list.page - 1) : null,
    next: list.page < pages ? at(list.page + 1) : null,
  };
}

/** `path` with what is asked for; absent and empty values are left out. */
export function addressOf(
  path: string,
  query: Readonly<Record<string, string | readonly string[] | number | null | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? (value as readonly string[]) : [value];
    for (const one of values)
      if (one !== null && one !== undefined && one !== '') search.append(name, String(one));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
