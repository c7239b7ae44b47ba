import type { MatchItem, NotYetItem, Remark } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import type { Wish } from '../../../people';
import { ifYes } from '../../wording/if-yes';
import { factsOf } from '../../wording/offer-facts';

/**
 * What a coach reads aloud before somebody answers, in the sentences of her own card: a yes that is said is worth one
 * that is tapped only when she knew as much. `item` is in the person's voice; `null` when the offer is hidden from her
 * now, or closed.
 */
export function wordsToRead(
  row: OpeningRow,
  wishes: readonly Wish[],
  item: MatchItem | NotYetItem | null,
): string {
  const facts = factsOf(row, wishes).map(({ words }) => words);
  const said = item && [
    paragraph('Pourquoi cette offre\u00A0?', texts(item.reasons)),
    paragraph('À savoir\u00A0:', texts(item.cautions)),
    paragraph('Pas encore possible\u00A0:', 'steps' in item ? texts(item.steps) : []),
    paragraph('Ce qu’il faut\u00A0:', texts(item.toPrepare)),
    paragraph('Si vous dites oui.', ifYes(row, item.routes)),
  ];
  return [`${row.title}.`, `${facts.join('. ')}.`, ...(said ?? [])].filter((one) => one !== null).join('\n');
}

function paragraph(heading: string, sentences: readonly string[]): string | null {
  return sentences.length > 0 ? `${heading} ${sentences.join(' ')}` : null;
}

function texts(remarks: readonly Remark[]): string[] {
  return remarks.map(({ text }) => text);
}
