/** Something under a heading: a line in strong letters, what stands at its end, a text, short points. */
export interface PaperEntry {
  readonly title: string | null;
  /** Stands at the end of the title's line, in small letters. */
  readonly aside: string | null;
  readonly text: string | null;
  readonly points: readonly string[];
}

/** One heading, and what is under it. */
export interface PaperPart {
  readonly heading: string;
  readonly entries: readonly PaperEntry[];
}

/**
 * A printed paper, as data: whoever makes the page and whoever makes the file say the same words in the same
 * order. Nothing of a paper tells which house made it.
 */
export interface Paper {
  /** BCP 47. */
  readonly language: string;
  /** What a reader shows as the name of the document. */
  readonly title: string;
  /** In large letters at the top. */
  readonly heading: string;
  /** Lines under it. */
  readonly under: readonly string[];
  readonly parts: readonly PaperPart[];
  /** Under a line to cut along: for whoever carries the paper, and not for whoever receives it. */
  readonly kept: PaperSlip | null;
}

/** The piece that is cut off. */
export interface PaperSlip {
  readonly heading: string;
  readonly parts: readonly PaperPart[];
}

/** Everything a paper says, each piece apart. */
export function textsOf({ title, heading, under, parts, kept }: Paper): string[] {
  return [title, heading, ...under, ...parts.flatMap(textsOfPart), ...(kept ? textsOfSlip(kept) : [])];
}

function textsOfSlip({ heading, parts }: PaperSlip): string[] {
  return [heading, ...parts.flatMap(textsOfPart)];
}

function textsOfPart({ heading, entries }: PaperPart): string[] {
  return [heading, ...entries.flatMap(textsOfEntry)];
}

function textsOfEntry({ title, aside, text, points }: PaperEntry): string[] {
  return [title, aside, text, ...points].filter((one) => one !== null);
}
