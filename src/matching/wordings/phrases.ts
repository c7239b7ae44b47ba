import type { OpeningFacts } from '../../openings';
import type { Wish, WishValues } from '../../people';
import { CONTRACT_KINDS } from '../../reference/contract-kinds';
import type { OpeningKind } from '../../reference/opening-kinds';
import { SECTORS } from '../../reference/sectors';
import { TIME_SLOTS } from '../../reference/time-slots';
import { TRAITS } from '../../reference/traits';
import type { Vocabulary } from '../../reference/vocabulary';
import { euros, firstWords, french, number } from './typography';

/** Longest part of a sentence that we did not write: titles, labels, names, her own words. */
const BORROWED_WORDS = 8;

/** A title, a label or a name as it stands in our sentences: its first words, with the apostrophe of the house. */
export function borrowed(text: string): string {
  return firstWords(text.replaceAll("'", '’'), BORROWED_WORDS);
}

/** What the phrases need beside the wish: the titles of occupations, and the opening for the employer's name. */
export interface PhraseSource {
  readonly opening: OpeningFacts;
  readonly occupationTitle: (code: string) => string;
}

/** Kinds of opening as they stand in a sentence. */
export const KIND_PHRASES: Vocabulary<OpeningKind> = {
  vacancy: 'une offre d’emploi',
  hidden: 'un besoin non publié',
  carved: 'un poste créé sur mesure',
  immersion: 'quelques jours pour essayer (PMSMP)',
  visit: 'une visite d’entreprise',
  trade_survey: 'une enquête métier',
};

/** The value of a wish in a few French words, to stand after a colon or a verb. */
export function phraseOf(wish: Wish, source: PhraseSource): string {
  switch (wish.criterion) {
    case 'occupation':
      return borrowed(source.occupationTitle(wish.value));
    case 'words':
      return quoted(wish.value);
    case 'sector':
      return SECTORS[wish.value];
    case 'contract':
      return CONTRACT_KINDS[wish.value];
    case 'slot':
      return TIME_SLOTS[wish.value];
    case 'hours':
      return french`${hoursWished(wish.value)} par semaine`;
    case 'wage':
      return french`au moins ${euros(wish.value.minHourly)} brut de l’heure`;
    case 'distance':
      return french`${number(wish.value.maxKm)} km au plus`;
    case 'trait':
      return french`un travail ${TRAITS[wish.value]}`;
    case 'employer':
      return employerName(wish.value, source.opening);
    case 'kind':
      return KIND_PHRASES[wish.value];
  }
}

/** Her own words between French quotation marks, as she wrote them. */
export function quoted(words: string): string {
  return french`« ${firstWords(words, BORROWED_WORDS)} »`;
}

/** "entre 20 et 30 h", "30 h au plus": what she said of the hours of a week. */
export function hoursWished({ min, max }: WishValues['hours']): string {
  if (min !== undefined && max !== undefined) return hoursRange(min, max);
  return max !== undefined ? french`${number(max)} h au plus` : french`${number(min ?? 0)} h au moins`;
}

/** "35 h", "entre 20 et 30 h". */
export function hoursRange(min: number, max: number): string {
  if (min === max) return french`${number(min)} h`;
  return french`entre ${number(min)} et ${number(max)} h`;
}

function employerName(id: string, { employer }: OpeningFacts): string {
  return employer?.id === id ? borrowed(employer.name) : 'cette entreprise';
}
