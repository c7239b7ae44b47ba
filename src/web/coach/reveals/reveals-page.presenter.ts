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
    groups: (Object.keys(HEADINGS) as (keyof typeof REVELATIONS)[]).map((group) => {
      const lines: readonly Revelation[] = REVELATIONS[group];
      const silent = lines.filter(({ topics }) => topics.length === 0);
      return {
        heading: HEADINGS[group],
        lines: lines.filter(({ topics }) => topics.length > 0).map(lineOf),
        silent: silent.map(({ name, toCoach }) => ({ name, why: toCoach })),
      };
    }),
  };
}

function lineOf(line: Revelation) {
  const { name, toCoach, alternatives, sayAt } = line;
  return {
    name,
    told: toldIn(line),
    why: `${capital(toCoach)}.`,
    sayAt: sayAt ? `À dire ${SAY_AT[sayAt]}.` : null,
    alternatives: alternatives.map(withinSentence),
  };
}

/** Without its capital, unless it is a name or initials. */
function withinSentence(text: string): string {
  return /^(France|Cap|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Route by route, or once when both tell the same. */
function toldIn({ topics, may = [], on }: Revelation): string[] {
  const told = capital(listed(topics.map((topic) => topicInWords(topic, 'coach'))));
  const perhaps = listed(may.map((topic) => topicInWords(topic, 'coach')));
  const words = perhaps ? `${told}, parfois ${perhaps}` : told;
  if (on.length > 1) return [`${words}.`];
  const other: Readonly<Record<Route, string>> = {
    alone: 'Avec son coach\u00A0: rien.',
    with_coach: 'Par soi-même\u00A0: rien.',
  };
  return [`${words}.`, other[on[0]!]];
}
