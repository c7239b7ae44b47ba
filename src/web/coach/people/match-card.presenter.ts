import type { Route } from '../../../disclosure';
import type { IntroductionView } from '../../../introductions';
import type { Explanation, MatchItem, NotYetItem, Remark } from '../../../matching';
import type { OpeningRow } from '../../../openings';
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
    reveals: revealsInWords(item, person.name),
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

const HOW: Readonly<Record<Route, string>> = { alone: 'Sans vous', with_coach: 'Avec vous' };

/** What answering tells the employer, route by route; a route her choices close is said closed. */
function revealsInWords({ routes, revealsByRoute }: Explanation, name: string): string[] {
  return (['alone', 'with_coach'] as const).map((route) => {
    if (!routes.includes(route)) return `${HOW[route]}, répondre dirait ce que ${name} veut garder pour soi.`;
    const reveal = revealsByRoute.find((one) => one.route === route);
    return reveal?.text ?? `${HOW[route]}, répondre ne révèle rien.`;
  });
}

function texts(remarks: readonly Remark[]): string[] {
  return remarks.map(({ text }) => text);
}
