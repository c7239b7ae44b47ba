import type { PaperFontName } from './paper-fonts';

/** Belongs to no house: not one of our tokens. */
const INK = '#1d2730';
export const SOFT = '#566370';
export const ACCENT = '#23506b';
/** Points. */
export const HEADINGS = 112;
export const GAP = 16;
export const SIZES = { name: 27, under: 11.5, heading: 11, body: 11, small: 9 } as const;
/** Least room a heading wants under it, so that it never stands alone at the foot of a page. */
export const WITH_A_HEADING = 48;

export interface Stroke {
  readonly font: PaperFontName;
  readonly size: number;
  readonly color: string;
}

export interface Place {
  readonly x: number;
  readonly width: number;
}

/** Letters of the text, in points, before they grow or shrink. */
export const BODY: Stroke = { font: 'plain', size: SIZES.body, color: INK };
