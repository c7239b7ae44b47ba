import type { CrowdOpening } from '../openings/opening-maker';
import { kmBetween } from '../places/towns';
import { DECISIVE, type HiddenTastes, type OccupationTaste } from './hidden-tastes';
import { oppositesOf, type Trait } from '../../../reference/traits';

/** 0: no. 1: if there is nothing else. 2: gladly. 3: this is the one. */
export type Grade = 0 | 1 | 2 | 3;

/** What she reads of an offer when she judges it. */
export type Offer = Pick<CrowdOpening, 'details' | 'trueOccupation' | 'trueSector'>;

const [FAMILY, SISTER, SECTOR] = [0.6, 0.45, 0.3];
/** What is not said neither pleases nor hurts. */
const SHRUG = 0.6;
/** What she does all day counts as much as two things around it. */
const WORK_COUNTS = 2;
/** Of what she will not do without, less than this is as good as nothing. */
const TOO_LITTLE = 0.3;
/**
 * From how much pleasure on an offer deserves 3, 2 and 1. The work she loves best, near, with nothing else told, is
 * worth about 0.73: a 3 takes something more.
 */
const FROM = [0.75, 0.6, 0.45] as const;

/** How far one thing suits her, 0..1, and how much it counts. */
type Judged = readonly [importance: number, suits: number];

/**
 * How much she would like an offer as she reads it, 0..1, written apart from matching and knowing nothing of it:
 *
 *     pleasure = (2 x work + the things around it, each counting as much as it matters to her) / their sum, x the road
 *
 * - the work: her affinity for the occupation, less for one of the same family, a sister or the same sector;
 * - around it: times, hours, wage, contract, traits she likes and dislikes, said or not;
 * - the road: all of it up to the distance she goes gladly, then less and less, nothing at two and a half times as far;
 * - something she cannot stand, when the offer says it, or next to nothing of what she will not do without: none at all.
 *
 * A weighted mean over attributes is how studies of stated preferences model a choice among jobs.
 */
export function pleasureIn(offer: Offer, tastes: HiddenTastes): number {
  // Most offers are in another town: they are told apart before anything else is weighed.
  const way = road(offer, tastes);
  if (way === 0 || holdsUnbearable(offer, tastes)) return 0;
  const judged = [work(offer, tastes), ...around(offer, tastes)];
  const isRefused = judged.some(([importance, suits]) => importance >= DECISIVE && suits < TOO_LITTLE);
  if (isRefused) return 0;
  const weight = ([importance]: Judged, place: number) => importance * (place === 0 ? WORK_COUNTS : 1);
  const total = judged.reduce((sum, one, place) => sum + weight(one, place), 0);
  const pleasure = judged.reduce((sum, one, place) => sum + weight(one, place) * one[1], 0) / total;
  return pleasure * way;
}

function work(offer: Offer, { work: { importance }, occupations }: HiddenTastes): Judged {
  return [importance, Math.max(0, ...occupations.map((taste) => pleasureOfWork(taste, offer)))];
}

function around(offer: Offer, tastes: HiddenTastes): Judged[] {
  return [
    [tastes.times.importance, timesSuit(offer, tastes)],
    [tastes.hours.importance, hoursSuit(offer, tastes)],
    [tastes.wage.importance, wageSuits(offer, tastes)],
    [tastes.contract.importance, contractSuits(offer, tastes)],
    ...tastes.liked.map(({ trait, importance }): Judged => [importance, traitSuits(offer, trait)]),
    ...tastes.disliked.map(({ trait, importance }): Judged => [importance, 1 - traitSuits(offer, trait)]),
  ];
}

/** The same in the four grades of a judge. */
export function gradeOf(offer: Offer, tastes: HiddenTastes): Grade {
  const pleasure = pleasureIn(offer, tastes);
  const [three, two, one] = FROM;
  if (pleasure >= three) return 3;
  if (pleasure >= two) return 2;
  return pleasure >= one ? 1 : 0;
}

/** The title tells the occupation even where no code is stated. */
function pleasureOfWork({ code, sector, sisters, affinity }: OccupationTaste, offer: Offer): number {
  if (offer.trueOccupation === code) return affinity;
  if (offer.trueOccupation.startsWith(code.slice(0, 3))) return affinity * FAMILY;
  if (sisters.includes(offer.trueOccupation)) return affinity * SISTER;
  return offer.trueSector === sector ? affinity * SECTOR : 0;
}

function holdsUnbearable({ details }: Offer, { unbearable }: HiddenTastes): boolean {
  return unbearable.some((one) =>
    'trait' in one ? details.traits?.includes(one.trait) : details.slots?.includes(one.slot),
  );
}

function timesSuit({ details: { slots } }: Offer, { times }: HiddenTastes): number {
  if (!slots) return SHRUG;
  return slots.filter((slot) => times.good.includes(slot)).length / slots.length;
}

/** Six hours a week too many, or too few, halve it. */
function hoursSuit({ details: { hoursMin, hoursMax } }: Offer, { hours }: HiddenTastes): number {
  const week = hoursMax ?? hoursMin;
  if (week === undefined) return SHRUG;
  const away = Math.max(0, hours.min - week, week - hours.max);
  return 1 / (1 + away / 6);
}

/** A tenth under what she needs is worth nothing. */
function wageSuits({ details: { wage } }: Offer, { wage: { floor } }: HiddenTastes): number {
  const paid = wage?.max ?? wage?.min;
  if (paid === undefined) return SHRUG;
  return paid >= floor ? 1 : Math.max(0, 1 - ((floor - paid) / floor) * 10);
}

function contractSuits({ details: { contract } }: Offer, { contract: taste }: HiddenTastes): number {
  if (contract === undefined) return SHRUG;
  if (taste.unwanted.includes(contract)) return 0;
  return taste.wanted.length === 0 || taste.wanted.includes(contract) ? 1 : 0.4;
}

function traitSuits({ details: { traits = [] } }: Offer, trait: Trait): number {
  if (traits.includes(trait)) return 1;
  return oppositesOf(trait).some((opposite) => traits.includes(opposite)) ? 0 : 0.5;
}

function road({ details: { place } }: Offer, { road: { from, comfortableKm } }: HiddenTastes): number {
  if (place?.lat === undefined || place.lon === undefined) return SHRUG;
  const km = kmBetween(from, { lat: place.lat, lon: place.lon });
  if (km <= comfortableKm) return 1;
  return Math.max(0, 1 - (km - comfortableKm) / (1.5 * comfortableKm));
}
