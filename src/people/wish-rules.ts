import {
  CONTRACT_KINDS,
  isCodeOf,
  OPENING_KINDS,
  SECTORS,
  TIME_SLOTS,
  TRAITS,
  type Vocabulary,
} from '../reference';
import { STANCES, type WishCriterion } from './wish';

/** A wish as it is said, before anybody looked at it. */
export interface SaidWish {
  readonly criterion: string;
  readonly value: unknown;
  readonly stance: string;
}

/** Where a wish list is at fault, and the French sentence that says how to put it right. */
export interface WishFault {
  /** Place in the list, from 0. */
  readonly place: number;
  readonly field: 'criterion' | 'value' | 'stance';
  readonly message: string;
}

/** What only the reference can tell. */
export interface WishKnowledge {
  readonly isOccupation: (code: string) => boolean;
}

const ROME = /^[A-Z]\d{4}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LONGEST_WORDS = 200;
/** What a text cannot be kept with: control characters, halves of characters, unseen turns of direction. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const MODES = new Set(['walk', 'bike', 'bus', 'car']);

/** Criteria whose value already is the least or the most she accepts. */
const FLOORS_AND_LIMITS = new Set<string>(['wage', 'distance']);

type Complaint = string | null;
type Rule = (value: unknown, knowledge: WishKnowledge) => Complaint;

const code = (vocabulary: Vocabulary<string>): Rule => {
  return (value) => (isCodeOf(vocabulary, value) ? null : 'Choisissez une des réponses proposées.');
};

const RULES: Readonly<Record<WishCriterion, Rule>> = {
  occupation: (value, { isOccupation }) =>
    typeof value === 'string' && ROME.test(value) && isOccupation(value)
      ? null
      : 'Ce code métier (ROME) n’est pas dans notre répertoire.',
  words: (value) =>
    typeof value === 'string' && isPlainText(value)
      ? null
      : `Écrivez quelques mots, ${LONGEST_WORDS} caractères au plus.`,
  sector: code(SECTORS),
  contract: code(CONTRACT_KINDS),
  slot: code(TIME_SLOTS),
  hours: hoursFault,
  wage: (value) =>
    isObject(value, 'minHourly') && isBetween(value.minHourly, 0, 200)
      ? null
      : 'Écrivez un salaire brut de l’heure, en euros, entre 0 et 200.',
  distance: distanceFault,
  trait: code(TRAITS),
  employer: (value) => (typeof value === 'string' && UUID.test(value) ? null : 'Choisissez un employeur.'),
  kind: code(OPENING_KINDS),
};

/** Everything that is wrong with a wish list; empty when it may be kept. */
export function faultsIn(wishes: readonly SaidWish[], knowledge: WishKnowledge): WishFault[] {
  const faults = wishes.flatMap((wish, place) => {
    const fault = faultOf(wish, knowledge);
    return fault ? [{ place, ...fault }] : [];
  });
  return faults.length > 0 ? faults : contradictions(wishes);
}

function faultOf(
  { criterion, value, stance }: SaidWish,
  knowledge: WishKnowledge,
): Omit<WishFault, 'place'> | null {
  if (!isCriterion(criterion)) return { field: 'criterion', message: 'Cette sorte d’envie n’existe pas.' };
  if (!(STANCES as readonly string[]).includes(stance))
    return { field: 'stance', message: 'Choisissez une des réponses proposées.' };
  // A word may be understood in many ways: hiding openings by one would hide what she never meant.
  if (criterion === 'words' && stance === 'never') {
    return {
      field: 'stance',
      message: '« Jamais » ne va pas avec des mots libres : choisissez un métier ou un trait.',
    };
  }
  // Taken at its word, "never" a wage hides the well-paid posts, and "never" a distance the near ones.
  if (FLOORS_AND_LIMITS.has(criterion) && (stance === 'avoid' || stance === 'never')) {
    return { field: 'stance', message: 'Ici, dites « il le faut » ou « j’aimerais ».' };
  }
  const message = RULES[criterion](value, knowledge);
  return message ? { field: 'value', message } : null;
}

/** The same thing said twice: nobody could tell which one she means. */
function contradictions(wishes: readonly SaidWish[]): WishFault[] {
  const said = new Set<string>();
  return wishes.flatMap(({ criterion, value }, place) => {
    const key = `${criterion}:${spelt(value)}`;
    if (said.has(key))
      return [{ place, field: 'value' as const, message: 'Cette envie est dite deux fois.' }];
    said.add(key);
    return [];
  });
}

function hoursFault(value: unknown): Complaint {
  if (!isObject(value, 'min', 'max') || (value.min === undefined && value.max === undefined))
    return 'Écrivez un nombre d’heures par semaine.';
  const { min = 1, max = 60 } = value as { min?: unknown; max?: unknown };
  if (!isBetween(min, 1, 60) || !isBetween(max, 1, 60)) return 'Les heures par semaine vont de 1 à 60.';
  return min <= max ? null : 'Le nombre le plus petit vient en premier.';
}

function distanceFault(value: unknown): Complaint {
  if (!isObject(value, 'lat', 'lon', 'maxKm', 'mode')) return 'Dites d’où vous partez et jusqu’où.';
  if (!isBetween(value.lat, -90, 90) || !isBetween(value.lon, -180, 180))
    return 'Le point de départ est à choisir.';
  if (!isBetween(value.maxKm, 0.5, 200)) return 'La distance va de 0,5 à 200 km.';
  return MODES.has(value.mode as string) ? null : 'Choisissez à pied, à vélo, en bus ou en voiture.';
}

function isCriterion(criterion: string): criterion is WishCriterion {
  return Object.hasOwn(RULES, criterion);
}

function isPlainText(value: string): boolean {
  return value.trim().length > 0 && value.length <= LONGEST_WORDS && !UNSAFE.test(value);
}

/** An object with these keys and no other: what nobody reads is not kept. */
function isObject(value: unknown, ...keys: readonly string[]): value is Record<string, unknown> {
  const isOne = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isOne && Object.keys(value).every((key) => keys.includes(key));
}

function isBetween(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high;
}

/** The same for the same value, whatever the order of its keys. */
function spelt(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
