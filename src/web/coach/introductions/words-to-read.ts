import type { MatchItem, NotYetItem, Remark } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import {
  contractInWords,
  employerInWords,
  hoursInWords,
  placeInWords,
  wageInWords,
} from '../../wording/opening-words';

/**
 * What a coach reads aloud before somebody answers, in the sentences of her own card: a yes that is said is worth one
 * that is tapped only when she knew as much. `item` in the person's voice; `null` when the offer is hidden from her now.
 */
export function wordsToRead(row: OpeningRow, item: MatchItem | NotYetItem | null): string {
  const facts = [
    placeInWords(row, item?.distanceKm ?? null),
    hoursInWords(row),
    contractInWords(row),
    wageInWords(row).words,
  ].filter((fact) => fact !== null);
  const said = item && [
    paragraph('Pourquoi cette offre\u00A0?', item.reasons),
    paragraph('À savoir\u00A0:', item.cautions),
    paragraph('Si vous dites oui\u00A0:', item.revealsByRoute),
  ];
  return [`${row.title}. ${employerInWords(row)}.`, `${facts.join('. ')}.`, ...(said ?? [])]
    .filter((one) => one !== null)
    .join('\n');
}

function paragraph(heading: string, remarks: readonly Pick<Remark, 'text'>[]): string | null {
  return remarks.length > 0 ? `${heading} ${remarks.map(({ text }) => text).join(' ')}` : null;
}
