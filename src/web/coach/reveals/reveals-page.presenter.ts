import { type Revelation, REVELATIONS, type Route } from '../../../disclosure';
import { topicInWords } from '../../../matching';
import { capital, listed } from '../../wording/numbers';

const HEADINGS: Readonly<Record<keyof typeof REVELATIONS, string>> = {
  openings: 'Répondre à une offre',
  contracts: 'Signer un contrat',
  meetings: 'Venir à une rencontre',
  hiring: 'Donner ses papiers à l’embauche',
  aids: 'Une aide demandée par l’employeur',
};

const SAY_AT: Readonly<Record<NonNullable<Revelation['sayAt']>, string>> = {
  before_contact: 'avant le premier contact',
  at_interview: 'pendant l’entretien',
  at_offer: 'quand le poste est proposé',
  after_hiring: 'à l’embauche',
  later: 'plus tard',
};

/** /ce-que-cela-revele: the one table of what reveals what, in words. */
export function revealsPage() {
  return {
    groups: (Object.keys(HEADINGS) as (keyof typeof REVELATIONS)[]).map((group) => ({
      anchor: group,
      heading: HEADINGS[group],
      lines: REVELATIONS[group].map(lineOf),
    })),
  };
}

function lineOf(line: Revelation) {
  const { code, name, toCoach, alternatives, sayAt } = line;
  return {
    code,
    name,
    why: `${capital(toCoach)}.`,
    alone: toldOn('alone', line),
    withCoach: toldOn('with_coach', line),
    alternatives,
    sayAt: sayAt ? SAY_AT[sayAt] : null,
  };
}

function toldOn(route: Route, { topics, may = [], on }: Revelation): string {
  if (!on.includes(route) || topics.length === 0) return 'Rien';
  const told = capital(listed(topics.map((topic) => topicInWords(topic, 'coach'))));
  const perhaps = listed(may.map((topic) => topicInWords(topic, 'coach')));
  return perhaps ? `${told}, parfois ${perhaps}` : told;
}
