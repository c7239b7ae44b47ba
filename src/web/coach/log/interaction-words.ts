import {
  EMPLOYER_STAGES,
  type EmployerStanding,
  INTERACTION_MODES,
  INTERACTION_PURPOSES,
  type InteractionRow,
  STAGE_DELAYS,
  type TaskRow,
} from '../../../network';
import { civilDayOf, daysBetween } from '../../../platform/clock/civil-day';
import { templateWords } from '../../../platform/views/template-words';
import { agoInWords, dayInWords } from '../../wording/days';
import { shortName } from '../people/people-page.presenter';
import { listed } from '../../wording/numbers';

/** "Visite, pour comprendre ses besoins". */
export function whatInWords({ mode, purpose }: Pick<InteractionRow, 'mode' | 'purpose'>): string {
  const what = INTERACTION_MODES[mode];
  if (!purpose) return what;
  const why = INTERACTION_PURPOSES[purpose];
  return `${what} · ${why}`;
}

/** A promise or a next action, as it stands. */
export function taskLine({ id, kind, words, dueOn, ended }: TaskRow, today: string) {
  const late = ended === null && dueOn < today;
  const day = dayInWords(dueOn);
  const what = kind === 'promise' ? 'Promis' : 'Ensuite';
  return {
    id,
    open: ended === null,
    words: `${what}\u00A0: ${words ?? 'réservé à qui suit la personne'}`,
    when: ended ? endedInWords(kind, ended) : late ? `c’était pour le ${day}` : `pour le ${day}`,
  };
}

function endedInWords(kind: TaskRow['kind'], { how, on }: NonNullable<TaskRow['ended']>): string {
  if (how === 'given_up') return `laissé le ${dayInWords(on)}`;
  return `${kind === 'promise' ? 'tenu' : 'fait'} le ${dayInWords(on)}`;
}

/** One line of the log, for a timeline. */
export function logLine(row: InteractionRow, today: string) {
  return {
    id: row.id,
    href: `/echanges/${row.id}`,
    day: row.day,
    what: whatInWords(row),
    who: `${row.by.name}, ${agoInWords(row.day, today)}`,
    facts: factsInWords(row),
    outcome: row.outcome,
    sealed: row.sealed,
    people: peopleInWords(row),
    tasks: row.tasks.map((task) => taskLine(task, today)),
    toTalk: row.named.some(({ talked }) => !talked),
    annulled: row.annulled && annulledInWords(row.annulled),
  };
}

/** "Annulé par Claire le lundi 23 novembre : « Noté deux fois. »" */
export function annulledInWords({ at, by, reason }: NonNullable<InteractionRow['annulled']>): string {
  return `Annulé par ${by.name} le ${dayInWords(civilDayOf(at))}\u00A0: «\u00A0${reason}\u00A0»`;
}

/** "Face à face, avec quelqu’un qui décide". */
export function factsInWords({ inPerson, decisionMaker }: InteractionRow): string {
  const where = inPerson ? 'Face à face' : 'Sans face à face';
  if (decisionMaker === null) return where;
  return `${where}, ${decisionMaker ? 'avec quelqu’un qui décide' : 'avec quelqu’un qui ne décide pas'}`;
}

/** Whose wishes, and who was named: people one follows by their names, the others counted. */
export function peopleInWords({ wishesOf, wishesOfOthers, named, namesSomebody, sealed }: InteractionRow) {
  const names = wishesOf.map(({ name, lastName }) => shortName(name, lastName));
  const others =
    wishesOfOthers > 0
      ? [
          templateWords.count(
            wishesOfOthers,
            'personne suivie par un collègue',
            'personnes suivies par des collègues',
          ),
        ]
      : [];
  const said = named.map(({ name, lastName }) => shortName(name, lastName));
  return [
    ...(names.length + others.length > 0 ? [`Pour les envies de ${listed([...names, ...others])}`] : []),
    ...(said.length > 0 ? [`On a parlé de ${listed(said)}`] : []),
    ...(namesSomebody && sealed ? ['On a parlé d’une personne suivie par un collègue'] : []),
  ];
}

/** "Besoins compris, depuis 12 jours", and what it asks for when it is stale. */
export function stageInWords({ stage, since, stale }: EmployerStanding, today: string) {
  const age = since === null ? null : daysBetween(since, today);
  const when =
    age === null ? '' : age === 0 ? ', aujourd’hui' : `, depuis ${templateWords.count(age, 'jour')}`;
  return {
    words: `${EMPLOYER_STAGES[stage]}${when}`,
    stale: stale ? STAGE_DELAYS[stage].because : null,
  };
}
