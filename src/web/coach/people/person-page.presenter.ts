import type { IntroductionView } from '../../../introductions';
import type { MatchList } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import type { PersonFile } from '../../../people';
import type { FormState } from '../../../platform/http/form-state';
import { templateWords } from '../../../platform/views/template-words';
import { LANGUAGE_LEVELS } from '../../../reference';
import { capital, listed } from '../../wording/numbers';
import { STANCE_PILLS, type WishNames, wishInWords } from '../../wording/wish-words';
import { proposalsBox } from '../introductions/proposal-parts';
import { matchCard } from './match-card.presenter';
import { personHeader } from './person-header.presenter';

/** Cards shown at first, and when more are asked for. */
export const FEW_MATCHES = 5;
export const MORE_MATCHES = 40;

export interface PersonPageParts {
  readonly file: PersonFile;
  readonly matches: MatchList;
  readonly rows: ReadonlyMap<string, OpeningRow>;
  readonly names: WishNames;
  /** Everything proposed to her or found by her. */
  readonly introductions: readonly IntroductionView[];
  /** Civil day. */
  readonly today: string;
}

/** /personnes/:id */
export function personPage(form: FormState, parts: PersonPageParts) {
  const { file, matches, names, introductions, today } = parts;
  const { participant, wishes, wishesAt } = file;
  const cards = matches.items.flatMap((item) => cardOf(item, parts));
  const more =
    cards.length < MORE_MATCHES && matches.items.length < matches.considered - matches.notYet.length;
  return {
    id: participant.id,
    name: participant.name,
    summary: form.summary(),
    proposals: proposalsBox(participant, introductions),
    header: personHeader(file, 'offres', today),
    strengths: strengthsOf(file, names),
    wishes: wishes.map((wish) => ({
      words: wishInWords(wish, names),
      pill: STANCE_PILLS[wish.stance],
    })),
    wishesAt,
    matches: cards,
    considered: matches.considered,
    more: more ? `/personnes/${participant.id}?plus=oui#offres` : null,
    notYet: matches.notYet.flatMap((item) => cardOf(item, parts)),
  };
}

/** Read twice, the second time by id: what has gone in between is left out. */
function cardOf(
  item: MatchList['items'][number] | MatchList['notYet'][number],
  { rows, file, introductions }: PersonPageParts,
) {
  const row = rows.get(item.openingId);
  return row ? [matchCard(item, row, file.participant, introductions)] : [];
}

/** What she can show, first of all; `facts` for the fact list, her own words apart. */
function strengthsOf({ participant, experience }: PersonFile, names: WishNames) {
  const { licences, certificates, languages } = participant;
  const { strengths, skills, availability, availableFrom } = participant;
  const facts = [
    { term: 'Savoir-faire', words: skills?.join(' · ') ?? '' },
    { term: 'Langues', words: listed(Object.entries(languages).map(languageInWords)) },
    { term: 'Permis', words: listed(licences ?? []) },
    { term: 'Certificats', words: listed(certificates ?? []) },
    { term: 'Disponibilité', words: availabilityInWords(availability, availableFrom) },
  ].filter(({ words }) => words !== '');
  const done = experience.map(({ occupation, years, words }) => ({
    title: occupation ? names.occupation(occupation) : 'Expérience',
    years: years ? `${years} an${years > 1 ? 's' : ''}` : null,
    words: words ?? null,
  }));
  const any = strengths !== null || facts.length > 0 || done.length > 0;
  return { words: strengths, facts, done, any };
}

/** "À partir du lundi 7 décembre 2026. En semaine."; nothing when neither is known. */
export function availabilityInWords(words: string | null, from: string | null): string {
  const since = from === null ? null : `À partir du ${templateWords.day(from)}.`;
  return [since, words].filter((part) => part !== null).join(' ');
}

function languageInWords([language, level]: [string, keyof typeof LANGUAGE_LEVELS]): string {
  return `${capital(language)} (${LANGUAGE_LEVELS[level]})`;
}
