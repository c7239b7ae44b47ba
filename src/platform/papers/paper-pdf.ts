import PDFDocument from 'pdfkit';
import { DomainError } from '../http/domain-error';
import type { Paper } from './paper';
import { paperFont, unwritableIn } from './paper-fonts';
import { PaperPen } from './paper-pen';

/** Points: A4, and two centimetres around. */
const SHEET = { size: 'A4' as const, margins: { top: 57, bottom: 57, left: 57, right: 57 } };
/** The library wants a moment to make its document number from; nothing of it is true. */
const NO_MOMENT = new Date(0);
/** How much larger letters may grow on a sheet that has room, the largest first. */
const LARGER = [1.2, 1.1];
/** How small they may become when that saves a second sheet. */
const SMALLER = 0.92;

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
  const { document } = fitted(paper);
  const bytes = collected(document);
  document.end();
  return bytes;
}

interface Drawn {
  readonly document: PDFKit.PDFDocument;
  readonly sheets: number;
}

/** On one sheet when it can be, as large as it can be there. */
function fitted(paper: Paper): Drawn {
  const usual = drawn(paper, 1);
  const others = usual.sheets > 1 ? [SMALLER] : LARGER;
  for (const scale of others) {
    const other = drawn(paper, scale);
    if (other.sheets === 1) return other;
  }
  return usual;
}

function drawn(paper: Paper, scale: number): Drawn {
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
