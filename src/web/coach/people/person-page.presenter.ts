import type { MatchList } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import type { PersonFile } from '../../../people';
import { LANGUAGE_LEVELS } from '../../../reference';
import { capital, listed } from '../../wording/numbers';
import { STANCE_PILLS, type WishNames, wishInWords } from '../../wording/wish-words';
import { matchCard } from './match-card.presenter';
import { dayOfSupport, shortName } from './people-page.presenter';

/** Cards shown at first, and when more are asked for. */
export const FEW_MATCHES = 10;
export const MORE_MATCHES = 40;

export interface PersonPageParts {
  readonly file: PersonFile;
  readonly matches: MatchList;
  readonly rows: ReadonlyMap<string, OpeningRow>;
  readonly names: WishNames;
  /** Civil day. */
  readonly today: string;
}

/** /personnes/:id */
export function personPage({ file, matches, rows, names, today }: PersonPageParts) {
  const { participant, wishes, wishesAt } = file;
  const cards = matches.items.flatMap((item) => cardOf(item, rows, participant.name));
  const more =
    cards.length < MORE_MATCHES && matches.items.length < matches.considered - matches.notYet.length;
  return {
    id: participant.id,
    name: participant.name,
    heading: shortName(participant.name, participant.lastName),
    dayOfSupport: dayOfSupport(participant.entryDate, today),
    entryDate: participant.entryDate,
    strengths: strengthsOf(file, names),
    wishes: wishes.map((wish) => ({
      words: wishInWords(wish, names),
      pill: STANCE_PILLS[wish.stance],
    })),
    wishesAt,
    matches: cards,
    considered: matches.considered,
    more: more ? `/personnes/${participant.id}?plus=oui#offres` : null,
    notYet: matches.notYet.flatMap((item) => cardOf(item, rows, participant.name)),
  };
}

/** Read twice, the second time by id: what has gone in between is left out. */
function cardOf(
  item: MatchList['items'][number] | MatchList['notYet'][number],
  rows: ReadonlyMap<string, OpeningRow>,
  name: string,
) {
  const row = rows.get(item.openingId);
  return row ? [matchCard(item, row, name)] : [];
}

/** What she can show, first of all; `facts` for the fact list, her own words apart. */
function strengthsOf({ participant, experience }: PersonFile, names: WishNames) {
  const { licences, certificates, languages } = participant;
  const facts = [
    { term: 'Langues', words: listed(Object.entries(languages).map(languageInWords)) },
    { term: 'Permis', words: listed(licences ?? []) },
    { term: 'Certificats', words: listed(certificates ?? []) },
  ].filter(({ words }) => words !== '');
  const done = experience.map(({ occupation, years, words }) => ({
    title: occupation ? names.occupation(occupation) : 'Expérience',
    years: years ? `${years} an${years > 1 ? 's' : ''}` : null,
    words: words ?? null,
  }));
  return { facts, done, any: facts.length > 0 || done.length > 0 };
}

function languageInWords([language, level]: [string, keyof typeof LANGUAGE_LEVELS]): string {
  return `${capital(language)} (${LANGUAGE_LEVELS[level]})`;
}
