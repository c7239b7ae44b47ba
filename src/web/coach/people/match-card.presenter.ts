import { isImmersion } from '../../../disclosure';
import type { IntroductionView } from '../../../introductions';
import type { MatchItem, NotYetItem, Remark } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import { ifYesForCoach } from '../../wording/if-yes';
import {
  contractInWords,
  employerInWords,
  hoursInWords,
  NOT_SAID,
  placeInWords,
  UNNAMED,
  wageInWords,
} from '../../wording/opening-words';
import { type Named, proposalPart } from '../introductions/proposal-parts';

/** One offer of her list, in words; no score, because it means nothing to a reader. */
export function matchCard(
  item: MatchItem | NotYetItem,
  row: OpeningRow,
  person: Named,
  introductions: readonly IntroductionView[],
) {
  return {
    href: `/offres/${item.openingId}`,
    title: item.title,
    employer: item.employer
      ? { href: `/employeurs/${item.employer.id}`, name: employerInWords(row) }
      : { href: null, name: UNNAMED },
    facts: factsOf(row, item.distanceKm),
    reasons: texts(item.reasons),
    steps: 'steps' in item ? texts(item.steps) : [],
    remarks: [
      { heading: 'À savoir', texts: texts(item.cautions) },
      { heading: 'Ce qu’il faut', texts: texts(item.toPrepare) },
    ].filter((remark) => remark.texts.length > 0),
    /** Folded: unknown things are many, and none of them is a "no". */
    toCheck: texts(item.toCheck),
    paper: isImmersion(row) ? `/personnes/${person.id}/immersions/${row.id}` : null,
    reveals: ifYesForCoach(row, item.routes, person.name),
    proposal: proposalPart(person, item.openingId, introductions),
  };
}

function factsOf(row: OpeningRow, km: number | null) {
  const wage = wageInWords(row);
  return [
    { icon: 'pin', term: 'Lieu', words: placeInWords(row, km) ?? NOT_SAID, written: null },
    { icon: 'clock', term: 'Horaires', words: hoursInWords(row) ?? NOT_SAID, written: null },
    { icon: 'document', term: 'Contrat', words: contractInWords(row) ?? NOT_SAID, written: null },
    { icon: 'euro', term: 'Salaire', words: wage.words, written: wage.written },
  ];
}

function texts(remarks: readonly Remark[]): string[] {
  return remarks.map(({ text }) => text);
}
