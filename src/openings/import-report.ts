/** A line that was refused, and why, in French. */
export interface RejectedLine {
  readonly id: string | null;
  readonly reason: string;
}

/** What became of every line: created + updated + unchanged + rejected = received. */
export interface ImportReport {
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Shown before and absent from a complete import: closed as no longer listed. */
  closed: number;
  rejected: RejectedLine[];
}

export function emptyReport(): ImportReport {
  return { received: 0, created: 0, updated: 0, unchanged: 0, closed: 0, rejected: [] };
}
