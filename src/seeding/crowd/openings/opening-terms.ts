import type { ContractKind, SectorCode, TimeSlot } from '../../../reference';
import type { OpeningDetails, WageDetails } from '../../../openings';
import type { Dice } from '../dice';

/** Gross euros per hour, the legal minimum of 2026 (decree of December 2025). */
const SMIC_CENTS = 1_202;

const CONTRACTS: Partial<Record<ContractKind, number>> = {
  cdi: 55,
  cdd: 20,
  interim: 22,
  apprentissage: 2,
  saisonnier: 1,
};
const SEASONS: Partial<Record<ContractKind, number>> = { cdi: 25, cdd: 25, interim: 15, saisonnier: 35 };
const SEASONAL = new Set<SectorCode>(['agriculture', 'culture_sport']);

/** Weekly hours as offers state them: 35 for most, part time for a third. */
const FULL_TIME = { '35': 74, '39': 15, '37.5': 5, '36': 2, '40': 4 };
const PART_TIME = { '24': 20, '20': 15, '30': 20, '28': 10, '25': 12, '15': 8, '10': 6, '12': 4, '18': 5 };
const OFTEN_PART_TIME = new Set<SectorCode>([
  'social_care',
  'cleaning_green',
  'education',
  'retail',
  'hospitality',
]);

type Day = 'days' | 'mornings' | 'late' | 'nights' | 'weekends' | 'split' | 'shifts';
const SLOTS: Readonly<Record<Day, readonly TimeSlot[]>> = {
  days: ['day'],
  mornings: ['morning'],
  late: ['evening'],
  nights: ['night'],
  weekends: ['day', 'weekend'],
  split: ['split', 'evening'],
  shifts: ['morning', 'evening'],
};
const ORDINARY_DAYS: Record<Day, number> = {
  days: 60,
  mornings: 14,
  late: 5,
  nights: 3,
  weekends: 8,
  split: 2,
  shifts: 8,
};
const DAYS_OF: Partial<Record<SectorCode, Record<Day, number>>> = {
  hospitality: { days: 20, mornings: 15, late: 15, nights: 3, weekends: 22, split: 23, shifts: 2 },
  cleaning_green: { days: 35, mornings: 35, late: 18, nights: 2, weekends: 2, split: 8, shifts: 0 },
  industry: { days: 45, mornings: 8, late: 5, nights: 8, weekends: 2, split: 0, shifts: 32 },
  food_industry: { days: 25, mornings: 25, late: 5, nights: 10, weekends: 5, split: 0, shifts: 30 },
  transport_logistics: { days: 38, mornings: 20, late: 8, nights: 10, weekends: 4, split: 2, shifts: 18 },
  social_care: { days: 45, mornings: 15, late: 4, nights: 5, weekends: 20, split: 11, shifts: 0 },
  health: { days: 35, mornings: 12, late: 5, nights: 10, weekends: 23, split: 0, shifts: 15 },
  security: { days: 25, mornings: 5, late: 15, nights: 30, weekends: 20, split: 0, shifts: 5 },
  retail: { days: 42, mornings: 18, late: 6, nights: 0, weekends: 28, split: 1, shifts: 5 },
};
/** Most offers do not say when one works. */
const SLOTS_UNKNOWN = 0.45;
const HOURS_UNKNOWN = 0.06;
const WAGE_UNKNOWN = 0.42;

type Terms = Pick<OpeningDetails, 'contract' | 'durationDays' | 'hoursMin' | 'hoursMax' | 'slots' | 'wage'>;

/** Who hires, as far as it bears on the terms. */
export interface Hirer {
  readonly isAgency: boolean;
  readonly isInsertion: boolean;
}

/** Contract, hours, times and wage of one post, some of them unsaid. */
export function termsOf(sector: SectorCode, hirer: Hirer, isDemanding: boolean, dice: Dice): Terms {
  const contract = contractOf(sector, hirer, dice);
  const hours = hoursOf(sector, dice);
  return {
    contract,
    durationDays: contract === 'cdi' ? undefined : dice.pick([30, 60, 90, 180, 240, 365]),
    ...(dice.chance(HOURS_UNKNOWN) ? {} : { hoursMin: hours, hoursMax: hours }),
    slots: dice.chance(SLOTS_UNKNOWN)
      ? undefined
      : [...SLOTS[dice.weighted(DAYS_OF[sector] ?? ORDINARY_DAYS)]],
    wage: dice.chance(WAGE_UNKNOWN) ? undefined : wageOf(isDemanding, dice),
  };
}

function contractOf(sector: SectorCode, { isAgency, isInsertion }: Hirer, dice: Dice): ContractKind {
  if (isInsertion) return dice.chance(0.85) ? 'cddi' : 'cdd';
  if (isAgency) return dice.chance(0.9) ? 'interim' : 'cdi';
  return dice.weighted<ContractKind>(SEASONAL.has(sector) ? SEASONS : CONTRACTS);
}

function hoursOf(sector: SectorCode, dice: Dice): number {
  const partTime = dice.chance(OFTEN_PART_TIME.has(sector) ? 0.45 : 0.12);
  return Number(dice.weighted<string>(partTime ? PART_TIME : FULL_TIME));
}

/** In cents, as pay slips are; half of the posts pay the legal minimum or hardly more. */
function wageOf(isDemanding: boolean, dice: Dice): WageDetails {
  const above = dice.next() * dice.next() * (isDemanding ? 1_400 : 450);
  const low = SMIC_CENTS + (dice.chance(0.3) ? 0 : Math.round(above));
  const high = dice.chance(0.35) ? low + dice.whole(20, 160) : low;
  return { min: low / 100, max: high / 100, period: 'hour' };
}
