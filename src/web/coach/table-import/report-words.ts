import type { LineRemark } from '../../../platform/tables/line-remark';
import type { Table } from '../../../platform/tables/read-table';

const ENCODINGS: Readonly<Record<Table['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
const SEPARATORS: Readonly<Record<Table['separator'], string>> = {
  ';': 'des points-virgules',
  ',': 'des virgules',
  '\t': 'des tabulations',
  '|': 'des barres',
};

/** How the file was read: "Titres à la ligne 3, lettres Windows-1252, cases séparées par des points-virgules." */
export function readInWords(read: Pick<Table, 'encoding' | 'separator' | 'headerLine'>): string {
  const { encoding, separator, headerLine } = read;
  const letters = ENCODINGS[encoding];
  return `Titres à la ligne ${headerLine}, lettres ${letters}, cases séparées par ${SEPARATORS[separator]}.`;
}

/** "Né(e) le : « 31/02/1990 »", where something is at fault; `null` for a whole line. */
export function placeInWords({ column, text }: LineRemark): string | null {
  if (!column) return null;
  return text ? `${column} : « ${text} »` : column;
}

/** "1 personne", "31 personnes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count < 2 ? one : many}`;
}
