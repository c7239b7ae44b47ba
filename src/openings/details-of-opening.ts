import type { Opening } from './opening.entity';
import type { OpeningDetails } from './opening-details';
import type { Prerequisite } from './opening-facts';

/** What was said of an opening, read back: a correction replaces only what it names. */
export function detailsOf(opening: Opening, prerequisites: readonly Prerequisite[]): OpeningDetails {
  return {
    kind: opening.kind,
    title: opening.title,
    tasks: opening.tasks ?? undefined,
    occupation: opening.occupation ?? undefined,
    employerId: opening.employerId ?? undefined,
    userCompany: opening.userCompany ?? undefined,
    contract: opening.contract ?? undefined,
    durationDays: opening.durationDays ?? undefined,
    hoursMin: opening.hoursMin ?? undefined,
    hoursMax: opening.hoursMax ?? undefined,
    slots: opening.slots ?? undefined,
    startOn: opening.startOn ?? undefined,
    wage: wageOf(opening),
    place: placeOf(opening),
    traits: opening.traits,
    prerequisites: [...prerequisites],
    posts: opening.posts,
    reservedForRqth: opening.reservedForRqth,
    insertionClause: opening.insertionClause,
    reveals: opening.declaredReveals,
  };
}

function placeOf(opening: Opening): OpeningDetails['place'] {
  return {
    commune: opening.placeLabel ?? undefined,
    communeCode: opening.communeCode ?? undefined,
    postcode: opening.postcode ?? undefined,
    lat: opening.lat ?? undefined,
    lon: opening.lon ?? undefined,
    reachableByBus: opening.reachableByBus ?? undefined,
  };
}

function wageOf({ hourlyWageMin, hourlyWageMax, wageText }: Opening): OpeningDetails['wage'] {
  if (hourlyWageMin === null && hourlyWageMax === null && wageText === null) return undefined;
  return {
    period: 'hour',
    min: hourlyWageMin ?? undefined,
    max: hourlyWageMax ?? undefined,
    text: wageText ?? undefined,
  };
}
