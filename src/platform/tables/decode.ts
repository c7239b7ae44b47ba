import { decode } from 'iconv-lite';
import { NotATable } from './table.errors';

/** How the letters of the file were read. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What a spreadsheet saves when nobody asks for CSV, by its first bytes. */
const NOT_TEXT: readonly { readonly starts: readonly number[]; readonly what: string }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], what: 'un classeur (Excel ou LibreOffice)' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], what: 'un ancien classeur Excel' },
  { starts: [0x25, 0x50, 0x44, 0x46], what: 'un document PDF' },
];

/**
 * Reads the bytes of a table: what its mark says (UTF-8, UTF-16), else UTF-8 when it is valid, else Windows-1252,
 * which is what Excel saves in France.
 * @throws NotATable for a workbook or a PDF, saying how to save it.
 */
export function decoded(content: Uint8Array): DecodedText {
  refuseOtherFiles(content);
  const encoding = markOf(content) ?? (isUtf8(content) ? 'utf-8' : 'windows-1252');
  // Not TextDecoder: Node 20 reads the apostrophes and the œ of Windows-1252 as unseen marks.
  return { text: decode(Buffer.from(content), encoding), encoding };
}

function refuseOtherFiles(content: Uint8Array): void {
  const known = NOT_TEXT.find(({ starts }) => starts.every((byte, index) => content[index] === byte));
  if (!known) return;
  throw new NotATable(
    `Ce fichier est ${known.what}. Ouvrez-le, choisissez « Enregistrer sous », puis « CSV », et importez ce fichier-là.`,
  );
}

function markOf([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function isUtf8(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
