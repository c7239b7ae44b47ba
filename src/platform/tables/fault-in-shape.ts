import { folded } from '../search/words-of';
import type { Table, TableLine } from './read-table';

/** A separator inside a cell pushes all that follows to the right: nothing of such a line can be trusted. */
export function faultInShape({ cells }: TableLine, { columns, separator }: Table): string | null {
  const known = new Set(columns.map(({ index }) => index));
  if (cells.some((cell, index) => cell !== '' && !known.has(index))) {
    const sign = separator === '\t' ? 'une tabulation' : `un « ${separator} »`;
    return `Cette ligne a plus de cases que le tableau n’a de colonnes : ${sign} s’est glissé dans une case, ou une colonne n’a pas de titre.`;
  }
  const same = columns.filter(({ index, header }) => folded(cells[index] ?? '') === folded(header));
  return same.length > columns.length / 2 ? 'Cette ligne répète les titres des colonnes.' : null;
}
