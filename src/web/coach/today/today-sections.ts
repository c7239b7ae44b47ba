import type { BreakfastView } from '../../../breakfasts';
import type { ReviewDue } from '../../../disclosure';
import type { Fit, NewOpening } from '../../../matching';
import type { Wish } from '../../../people';
import { templateWords } from '../../../platform/views/template-words';
import { agoInWords, dayInWords } from '../../wording/days';
import type { WishNames } from '../../wording/wish-words';
import { shortName } from '../people/people-page.presenter';
import { countdownOf, daysLeft } from './countdown';
import type { Channel } from './neutral-message';
import type { RepliedToday } from './replied-section';
import { topWishes } from './top-wishes';

/** One of the coach's people, as far as her day is concerned. */
export interface PersonToday {
  readonly id: string;
  readonly name: string;
  readonly lastName: string;
  /** Civil day. */
  readonly entryDate: string;
  /** What is to be talked over again, the longest due first. */
  readonly reviews: readonly ReviewDue[];
  readonly wishes: readonly Wish[];
  /** What employers answered about her, the oldest answer first. */
  readonly replied: readonly RepliedToday[];
  /** Offers she said yes to, which wait for what comes next. */
  readonly saidYes: readonly {
    introductionId: string;
    opening: string;
    since: string;
  }[];
  /** Offers that wait for her answer: the civil day of each, oldest first. */
  readonly awaiting: readonly string[];
  readonly channels: readonly Channel[];
  /** Published offers that might please her; `null` when nobody looked: something waits already, or it is others’ turn. */
  readonly fit: Fit | null;
}

export interface TodayParts {
  /** Civil day. */
  readonly today: string;
  /** In name order. */
  readonly people: readonly PersonToday[];
  readonly names: WishNames;
  /** Days the programme gives to a first contact with an employer; `null` when it counts none. */
  readonly firstContactDays: number | null;
  /** The newest first. */
  readonly newOpenings: readonly NewOpening[];
  /** The petit-déj that comes next, and the last one while what came of it may be noted. */
  readonly breakfasts?: { readonly next: BreakfastView | null; readonly last: BreakfastView | null };
}

/** Rows of a section that would fill the page: nobody does more of them in a day. */
export const MOST_ROWS = 5;

export interface Row {
  readonly href: string;
  readonly who: string;
  /** After the name: "J-12". */
  readonly left: string | null;
  readonly lines: readonly string[];
  readonly countdown: { words: string; at: number; of: number; tone: string } | null;
  readonly pill: { kind: string; icon: string; words: string } | null;
  readonly channels: readonly Channel[];
  readonly action: { href: string; label: string; main: boolean };
  /** Where putting it off is asked for; absent where nothing can be put off. */
  readonly later?: string;
}

export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
  /** Whom the section does not name, and where they are. */
  readonly others: string | null;
  /** Where those are; the list of people unless told. */
  readonly othersHref?: string;
}

/** Rows under one heading, as many as a day has room for. */
export function section(heading: string, rows: readonly Row[]): Section {
  const left = rows.length - MOST_ROWS;
  const others = left > 0 ? `Et ${otherPeople(left)}` : null;
  return { heading, rows: rows.slice(0, MOST_ROWS), others };
}

/** "1 autre personne", "3 autres personnes". */
function otherPeople(count: number): string {
  return templateWords.count(count, 'autre personne', 'autres personnes');
}

/** A row about somebody; what it does not say is left out. */
export function row({ id, name, lastName }: PersonToday, told: Pick<Row, 'action'> & Partial<Row>): Row {
  return {
    href: `/personnes/${id}`,
    who: shortName(name, lastName),
    left: told.left ?? null,
    lines: told.lines ?? [],
    countdown: told.countdown ?? null,
    pill: told.pill ?? null,
    channels: told.channels ?? [],
    action: told.action,
  };
}

/** Never cut short: somebody waits. */
export function saidYesSection({ people, today }: TodayParts): Section {
  const rows = people.flatMap((person) =>
    person.saidYes.map(({ introductionId, opening, since }) =>
      row(person, {
        lines: [opening],
        pill: { kind: 'ok', icon: 'check', words: `A dit oui ${agoInWords(since, today)}` },
        action: { href: `/personnes/${person.id}/propositions/${introductionId}`, label: 'Voir', main: true },
      }),
    ),
  );
  return { heading: 'Oui, ça m’intéresse', rows, others: null };
}

export function firstDaysSection({ people, today, names, firstContactDays }: TodayParts): Section {
  const rows = people.flatMap((person) => {
    const countdown = countdownOf(person.entryDate, today, firstContactDays);
    if (!countdown) return [];
    const { day, of, tone } = countdown;
    const wishes = topWishes(person.wishes, names);
    const entered = `Entrée le ${dayInWords(person.entryDate)}.`;
    return row(person, {
      left: daysLeft(countdown),
      lines: [wishes ? `${entered} Souhaite\u00A0: ${wishes}.` : entered],
      countdown: { at: day, of, tone, words: `Jour ${day} sur ${of}` },
      action: { href: `/personnes/${person.id}`, label: 'Voir', main: tone === 'warn' },
    });
  });
  // Those with the fewest days left first.
  const rest = ({ countdown }: Row) => countdown!.of - countdown!.at;
  const sorted = rows.sort((one, other) => rest(one) - rest(other));
  return { heading: `Les ${firstContactDays} premiers jours`, rows: sorted, others: null };
}

export function toChooseSection({ people, today }: TodayParts): Section {
  const rows = people
    .filter(({ awaiting }) => awaiting.length > 0)
    .map((person) =>
      row(person, {
        lines: [proposedInWords(person.awaiting, today), ...(person.channels.length > 0 ? [] : [ALOUD])],
        pill: { kind: 'brand', icon: 'hourglass', words: `À ${person.name} de choisir` },
        channels: person.channels,
        action: { href: `/personnes/${person.id}#propositions`, label: 'Voir', main: false },
      }),
    );
  return { heading: 'En attente de leur choix', rows, others: null };
}

const ALOUD = 'Dites-le-lui de vive voix.';

function proposedInWords(awaiting: readonly string[], today: string): string {
  const since = agoInWords(awaiting[0]!, today);
  return awaiting.length === 1
    ? `1\u00A0offre proposée ${since}.`
    : `${awaiting.length}\u00A0offres proposées, la première ${since}.`;
}

/** Whoever has no wish yet is asked for them first; whoever has something to answer is not given more. */
export function maySee({ wishes, awaiting, saidYes }: Omit<PersonToday, 'fit'>): boolean {
  return wishes.length > 0 && awaiting.length === 0 && saidYes.length === 0;
}

export function toProposeSection({ people }: TodayParts): Section {
  const rows = people.flatMap((person) => {
    const { fit, id, name } = person;
    if (!maySee(person) || !fit || fit.count === 0) return [];
    return row(person, {
      lines: [fitInWords(fit, name)],
      action: { href: `/personnes/${id}`, label: 'Choisir ensemble', main: false },
    });
  });
  const unseen = people.filter((person) => maySee(person) && person.fit === null).length;
  const others = unseen > 0 ? `Rien de proposé non plus à ${otherPeople(unseen)}` : null;
  return { heading: 'Des offres à choisir ensemble', rows, others };
}

function fitInWords({ count, first }: Fit, name: string): string {
  const such = `«\u00A0${first}\u00A0»`;
  return count === 1
    ? `1\u00A0offre pourrait plaire à ${name}\u00A0: ${such}.`
    : `${count}\u00A0offres pourraient plaire à ${name}, dont ${such}.`;
}

export function toAskSection({ people }: TodayParts): Section {
  const rows = people
    .filter(({ wishes }) => wishes.length === 0)
    .map((person) =>
      row(person, {
        lines: ['Aucune envie notée pour l’instant.'],
        action: { href: `/personnes/${person.id}/envies`, label: 'Demander ses envies', main: false },
      }),
    );
  return section('Envies à demander', rows);
}
