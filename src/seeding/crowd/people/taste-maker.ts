import type { ContractKind, TimeSlot, Trait } from '../../../reference';
import type { TravelMode } from '../../../people';
import type { KnownOccupation } from '../crowd-reference';
import { type Dice, Wheel } from '../dice';
import { isDemanding } from '../openings/occupation-market';
import { likelyTraits } from '../openings/traits-of-work';
import type { Point } from '../places/towns';
import type { HiddenTastes, OccupationTaste } from './hidden-tastes';

/** Kilometres one goes gladly. */
const COMFORT: Readonly<Record<TravelMode, readonly [number, number]>> = {
  walk: [2, 4],
  bike: [4, 9],
  bus: [8, 18],
  car: [15, 40],
};
const MODES = { walk: 15, bike: 15, bus: 48, car: 22 };
/** People dream of them, and few begin there. */
const DREAMS = 0.08;

type Rhythm = 'days' | 'mornings' | 'not_at_night' | 'late' | 'any';
const RHYTHMS: Readonly<Record<Rhythm, number>> = {
  days: 35,
  mornings: 20,
  not_at_night: 25,
  late: 8,
  any: 12,
};
const GOOD: Readonly<Record<Rhythm, readonly TimeSlot[]>> = {
  days: ['morning', 'day'],
  mornings: ['morning'],
  not_at_night: ['morning', 'day', 'evening', 'weekend'],
  late: ['evening', 'night'],
  any: ['morning', 'day', 'evening', 'night', 'weekend', 'split'],
};
/** Ranges of weekly hours people can do. */
const RANGES: readonly (readonly [number, number])[] = [
  [32, 40],
  [34, 40],
  [30, 39],
  [20, 30],
  [15, 25],
  [20, 39],
  [10, 39],
];
const UNBEARABLE: readonly Trait[] = [
  'heights',
  'heavy_loads',
  'noise',
  'cold',
  'heat',
  'animals',
  'children',
  'driving',
  'alone',
  'public_contact',
];
const LIKEABLE: readonly Trait[] = [
  'alone',
  'small_team',
  'team',
  'public_contact',
  'outdoors',
  'indoors',
  'animals',
  'food',
  'children',
  'driving',
  'varied',
  'quiet',
];
const DISLIKEABLE: readonly Trait[] = [
  'heavy_loads',
  'noise',
  'cold',
  'heat',
  'heights',
  'repetitive',
  'standing',
  'public_contact',
  'alone',
  'team',
  'outdoors',
  'driving',
  'children',
];
/** Whoever loves a work knows what it is like: what most of its posts have does not put her off. */
const PART_OF_IT = 0.4;

/** Draws what people like: one after the other, from the same dice. */
export class TasteMaker {
  private readonly byCode: ReadonlyMap<string, KnownOccupation>;
  private readonly dreamt: Wheel<KnownOccupation>;

  constructor(private readonly occupations: readonly KnownOccupation[]) {
    this.byCode = new Map(occupations.map((one) => [one.code, one]));
    this.dreamt = new Wheel(occupations, (one) => (isDemanding(one) ? DREAMS : 1));
  }

  draw(from: Point, dice: Dice): HiddenTastes {
    const occupations = this.occupationsOf(dice);
    const loved = likelyTraits(occupations[0]!.code, occupations[0]!.sector);
    const mayHurt = (trait: Trait) => (loved[trait] ?? 0) < PART_OF_IT;
    const unbearable = dice.some(UNBEARABLE.filter(mayHurt), dice.below(3)).map((trait) => ({ trait }));
    const good = GOOD[dice.weighted(RHYTHMS)];
    const badNight = !good.includes('night') && dice.chance(0.5) ? [{ slot: 'night' as const }] : [];
    const mode = dice.weighted(MODES);
    const [min, max] = dice.pick(RANGES);
    return {
      work: { importance: dice.between(0.7, 1) },
      occupations,
      ...traitsOf((trait) => mayHurt(trait) && !unbearable.some((one) => one.trait === trait), dice),
      unbearable: [...unbearable, ...badNight],
      times: { good, importance: dice.next() },
      hours: { min, max, importance: dice.next() },
      wage: { floor: Math.round((12.02 + dice.next() * dice.next() * 3) * 10) / 10, importance: dice.next() },
      contract: { ...contractOf(dice), importance: dice.next() },
      road: { from, mode, comfortableKm: Math.round(dice.between(...COMFORT[mode])) },
    };
  }

  /** A dearest one, and others near it or quite elsewhere. */
  private occupationsOf(dice: Dice): OccupationTaste[] {
    const tastes: OccupationTaste[] = [];
    let affinity = dice.between(0.85, 1);
    for (let left = dice.whole(2, 5); left > 0; left--) {
      const next = tastes.length === 0 ? this.dreamt.spin(dice) : this.another(tastes[0]!, dice);
      if (!tastes.some(({ code }) => code === next.code)) {
        tastes.push({ code: next.code, sector: next.sector, sisters: next.sisters, affinity });
        affinity *= dice.between(0.75, 1);
      }
    }
    return tastes;
  }

  private another({ sector, sisters }: OccupationTaste, dice: Dice): KnownOccupation {
    const near = dice.next();
    if (near < 0.3 && sisters.length > 0)
      return this.byCode.get(dice.pick(sisters)) ?? this.dreamt.spin(dice);
    if (near < 0.7) return dice.pick(this.occupations.filter((one) => one.sector === sector));
    return this.dreamt.spin(dice);
  }
}

function traitsOf(mayHurt: (trait: Trait) => boolean, dice: Dice): Pick<HiddenTastes, 'liked' | 'disliked'> {
  const matters = (trait: Trait) => ({ trait, importance: dice.next() });
  const disliked = dice.some(DISLIKEABLE.filter(mayHurt), dice.whole(1, 3));
  const others = LIKEABLE.filter((trait) => !disliked.includes(trait));
  return { liked: dice.some(others, dice.whole(1, 4)).map(matters), disliked: disliked.map(matters) };
}

function contractOf(dice: Dice): Pick<HiddenTastes['contract'], 'wanted' | 'unwanted'> {
  const wish = dice.weighted({ lasting: 45, any: 35, short: 20 });
  const wanted: ContractKind[] =
    wish === 'lasting' ? ['cdi'] : wish === 'short' ? ['cdd', 'interim', 'saisonnier'] : [];
  const unwanted: ContractKind[] = wish === 'lasting' && dice.chance(0.5) ? ['interim'] : [];
  return { wanted, unwanted };
}
