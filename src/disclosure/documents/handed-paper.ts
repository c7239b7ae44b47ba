import type { Paper } from '../../platform/papers/paper';
import { pdfOf } from '../../platform/papers/paper-pdf';

/** A file to keep, or a page to print. */
export const PAPER_FORMS = ['pdf', 'page'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

/** A paper on its way into her hands. */
export interface HandedPaper {
  readonly paper: Paper;
  /** `null` for a page to print. */
  readonly pdf: Buffer | null;
  /** Says nothing but what she lets be said. */
  readonly fileName: string;
}

/** @throws UnwritableLetters when a file cannot write all of it */
export async function handedAs(form: PaperForm, paper: Paper, fileName: string): Promise<HandedPaper> {
  return { paper, fileName, pdf: form === 'pdf' ? await pdfOf(paper) : null };
}
