const LONGEST_QUOTE = 200;

/** Something about one line: where, what stood there, and what to do about it, in French. */
export interface LineRemark {
  readonly line: number;
  /** `null` when the whole line is meant. */
  readonly column: string | null;
  /** `null` when there was nothing, or nothing that may be repeated. */
  readonly text: string | null;
  readonly reason: string;
}

/** Enough of a cell to find it again. */
export function quotedCell(text: string | null): string | null {
  return text !== null && text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
