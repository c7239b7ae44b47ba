import type { EmployerRow } from '../network';
import type { Occupation } from '../reference';
import { hourlyEquivalent } from './hourly-wage';
import { Opening } from './opening.entity';
import type { OpeningDetails } from './opening-details';

/** What an opening names, as far as it bears on the opening. */
export interface Named {
  readonly occupation: Pick<Occupation, 'sector'> | null;
  readonly employer: Pick<EmployerRow, 'sector' | 'kind' | 'market'> | null;
}

/** Writes a coach's words on an opening. */
export function describeOpening(opening: Opening, details: OpeningDetails, named: Named): Opening {
  const { contract, hoursMin, hoursMax } = details;
  return Object.assign(opening, wageOf(details), placeOf(details), {
    employerId: details.employerId ?? null,
    userCompany: details.userCompany ?? null,
    kind: details.kind,
    title: details.title,
    tasks: details.tasks ?? null,
    occupation: details.occupation ?? null,
    ...sectorOf(named),
    contract: contract ?? null,
    durationDays: details.durationDays ?? null,
    workStatus: 'employee',
    market: contract === 'cddi' ? 'insertion' : (named.employer?.market ?? 'ordinary'),
    reservedForRqth: details.reservedForRqth ?? false,
    insertionClause: details.insertionClause ?? false,
    declaredReveals: details.reveals ?? [],
    hoursMin: hoursMin ?? hoursMax ?? null,
    hoursMax: hoursMax ?? hoursMin ?? null,
    slots: details.slots?.length ? details.slots : null,
    startOn: details.startOn ?? null,
    traits: details.traits ?? [],
    posts: details.posts ?? 1,
  } satisfies Partial<Opening>);
}

/** The employer's own; else the one of the occupation, marked so. An agency never lends its sector to the post. */
function sectorOf({ employer, occupation }: Named) {
  const stated = employer && employer.kind !== 'agency' ? employer.sector : null;
  if (stated !== null) return { sector: stated, sectorInferred: false };
  return { sector: occupation?.sector ?? null, sectorInferred: occupation !== null };
}

function placeOf({ place }: OpeningDetails) {
  return {
    placeLabel: place?.commune ?? null,
    postcode: place?.postcode ?? null,
    communeCode: place?.communeCode ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    reachableByBus: place?.reachableByBus ?? null,
  };
}

function wageOf({ wage, hoursMin, hoursMax }: OpeningDetails) {
  if (!wage) return { hourlyWageMin: null, hourlyWageMax: null, wageText: null, wageFlags: [] };
  const { min, max } = hourlyEquivalent(wage, hoursMax ?? hoursMin);
  return { hourlyWageMin: min, hourlyWageMax: max, wageText: wage.text ?? spoken(wage), wageFlags: [] };
}

/** 13, 12,10 and 1 850: cents are written two by two or not at all. */
function inFrench(amount: number): string {
  return amount.toLocaleString('fr-FR', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 });
}

const PERIODS = { hour: 'de l’heure', month: 'par mois', year: 'par an' } as const;

function spoken({ min, max, period }: NonNullable<OpeningDetails['wage']>): string | null {
  const amounts = [min, max].filter((amount) => amount !== undefined);
  if (amounts.length === 0) return null;
  const euros = [...new Set(amounts)].map((amount) => `${inFrench(amount)} €`).join(' à ');
  return `${euros} brut ${PERIODS[period]}`;
}
