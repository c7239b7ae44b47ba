import type { Stance, TravelMode, Wish, WishValues } from '../../people';
import { CONTRACT_KINDS, OPENING_KINDS, SECTORS, TIME_SLOTS, TRAITS, type Vocabulary } from '../../reference';
import { capital, euros, of, plain } from './numbers';
import { hoursRange } from './opening-words';

/** What stands behind the codes and ids a wish may name. */
export interface WishNames {
  readonly occupation: (code: string) => string;
  readonly employer: (id: string) => string;
  /** The commune at a position; `null` when we hold none there. */
  readonly commune: (lat: number, lon: number) => string | null;
}

export const STANCES: Vocabulary<Stance> = {
  must: 'Indispensable',
  like: 'Souhaité',
  avoid: 'À éviter si possible',
  never: 'Jamais',
};

export const TRAVEL_MODES: Vocabulary<TravelMode> = {
  walk: 'à pied',
  bike: 'à vélo',
  bus: 'en bus',
  car: 'en voiture',
};

/** The pill of a stance: colour, icon, full words. */
export const STANCE_PILLS: Readonly<Record<Stance, { kind: string; icon: string; words: string }>> = {
  must: { kind: 'brand', icon: 'star', words: STANCES.must },
  like: { kind: 'ok', icon: 'heart', words: STANCES.like },
  avoid: { kind: 'warn', icon: 'minus', words: STANCES.avoid },
  never: { kind: 'neutral', icon: 'cross', words: STANCES.never },
};

/** A wish as one line: "Métier : Plongeur / Plongeuse", "20 à 28 h par semaine". */
export function wishInWords(wish: Wish, names: WishNames): string {
  switch (wish.criterion) {
    case 'occupation':
      return `Métier : ${names.occupation(wish.value)}`;
    case 'words':
      return `« ${wish.value} »`;
    case 'sector':
      return `Secteur : ${SECTORS[wish.value]}`;
    case 'contract':
      return `Contrat : ${CONTRACT_KINDS[wish.value]}`;
    case 'slot':
      return `Travailler ${TIME_SLOTS[wish.value]}`;
    case 'hours':
      return capital(`${hoursRange(wish.value.min ?? null, wish.value.max ?? null)} par semaine`);
    case 'wage':
      return `Au moins ${euros(wish.value.minHourly)} brut de l’heure`;
    case 'distance':
      return distanceInWords(wish.value, names);
    case 'trait':
      return `Un travail ${TRAITS[wish.value]}`;
    case 'employer':
      return `Travailler chez ${names.employer(wish.value)}`;
    case 'kind':
      return OPENING_KINDS[wish.value];
  }
}

/** "À 8 km au plus de Dijon, en bus". */
function distanceInWords({ lat, lon, maxKm, mode }: WishValues['distance'], { commune }: WishNames): string {
  const start = commune(lat, lon);
  const from = start === null ? '' : ` ${of(start)}`;
  return `À ${plain(maxKm)} km au plus${from}, ${TRAVEL_MODES[mode]}`;
}
