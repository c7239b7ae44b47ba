import PDFDocument from 'pdfkit';
import { DomainError } from '../http/domain-error';
import type { Paper } from './paper';
import { paperFont, unwritableIn } from './paper-fonts';
import { PaperPen } from './paper-pen';

/** Points: A4, and two centimetres around. */
const SHEET = { size: 'A4' as const, margins: { top: 57, bottom: 57, left: 57, right: 57 } };
/** The library wants a moment to make its document number from; nothing of it is true. */
const NO_MOMENT = new Date(0);
/** The largest letters with which everything stands on one sheet; the usual ones when nothing helps. */
const SCALES = [1.2, 1.1, 1, 0.92] as const;
const USUAL = 1;

/** Some letters have no shape in our font: the file would hide them, a browser writes them. */
export class UnwritableLetters extends DomainError {
  override readonly name = 'UnwritableLetters';
  readonly status = 409;
  readonly title: string;

  constructor(letters: readonly string[]) {
    super();
    this.title = `Le fichier PDF ne sait pas écrire ces lettres : ${letters.slice(0, 8).join(' ')}. Imprimez plutôt la page.`;
  }
}

/** A PDF that tells of itself its title, and nothing else: no maker, no moment, no XMP. */
class SilentDocument extends PDFDocument {
  override endMetadata(): void {
    // The library would describe itself here.
  }

  /** What goes into the information dictionary, once the document number is made. */
  tellOnly(title: string): void {
    for (const key of Object.keys(this.info)) delete this.info[key as keyof typeof this.info];
    this.info.Title = title;
  }
}

/**
 * A paper as the bytes of a PDF: tagged for screen readers, the same bytes for the same paper on every day.
 * @throws UnwritableLetters
 */
export async function pdfOf(paper: Paper): Promise<Buffer> {
  const unwritable = unwritableIn(paper);
  if (unwritable.length > 0) throw new UnwritableLetters(unwritable);
  const scale = SCALES.find((one) => drawn(paper, one).sheets === 1) ?? USUAL;
  const { document } = drawn(paper, scale);
  const bytes = collected(document);
  document.end();
  return bytes;
}

function drawn(paper: Paper, scale: number): { document: PDFKit.PDFDocument; sheets: number } {
  const document = new SilentDocument({
    ...SHEET,
    autoFirstPage: false,
    bufferPages: true,
    displayTitle: true,
    info: { CreationDate: NO_MOMENT },
    lang: paper.language,
    pdfVersion: '1.7',
    tagged: true,
  });
  document.tellOnly(paper.title);
  for (const name of ['plain', 'strong'] as const) document.registerFont(name, paperFont(name) as never);
  return { document, sheets: new PaperPen(document, scale).write(paper) };
}

async function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of document) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
