import type { Occupation } from '../reference';
import { hourlyEquivalent } from './hourly-wage';
import { Opening } from './opening.entity';
import type { OpeningDetails } from './opening-details';

/** Writes a coach's words on an opening; the sector comes from the occupation and is marked so. */
export function describeOpening(
  opening: Opening,
  details: OpeningDetails,
  occupation: Occupation | null,
): Opening {
  const { contract, hoursMin, hoursMax } = details;
  return Object.assign(opening, wageOf(details), placeOf(details), {
    employerId: details.employerId ?? null,
    userCompany: details.userCompany ?? null,
    kind: details.kind,
    title: details.title,
    tasks: details.tasks ?? null,
    occupation: details.occupation ?? null,
    sector: occupation?.sector ?? null,
    sectorInferred: occupation !== null,
    contract: contract ?? null,
    durationDays: details.durationDays ?? null,
    workStatus: 'employee',
    market: contract === 'cddi' ? 'insertion' : 'ordinary',
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
