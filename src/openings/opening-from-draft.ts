import { Opening } from './opening.entity';
import type { OpeningDraft } from './opening-draft';

/** Writes what an import read on an opening, field by field. */
export function writeDraft(opening: Opening, draft: OpeningDraft, employerId: string | null): Opening {
  return Object.assign(opening, wageAndPlaceOf(draft), {
    employerId,
    userCompany: null,
    kind: draft.kind,
    title: draft.title,
    tasks: draft.tasks,
    occupation: draft.occupation,
    sector: draft.sector,
    sectorInferred: draft.sectorInferred,
    contract: draft.contract,
    durationDays: draft.durationDays,
    workStatus: draft.workStatus,
    market: draft.market,
    reservedForRqth: draft.reservedForRqth,
    insertionClause: draft.insertionClause,
    declaredReveals: [],
    hoursMin: draft.hoursMin,
    hoursMax: draft.hoursMax,
    slots: draft.slots ? [...draft.slots] : null,
    startOn: draft.startOn,
    traits: [...draft.traits],
    posts: draft.posts,
    source: draft.source,
    originUrl: draft.originUrl,
  } satisfies Partial<Opening>);
}

function wageAndPlaceOf({ place, ...draft }: OpeningDraft) {
  return {
    hourlyWageMin: draft.hourlyWageMin,
    hourlyWageMax: draft.hourlyWageMax,
    wageText: draft.wageText,
    wageFlags: [...draft.wageFlags],
    placeLabel: place.label,
    postcode: place.postcode,
    communeCode: place.commune,
    lat: place.lat,
    lon: place.lon,
    reachableByBus: null,
  } satisfies Partial<Opening>;
}
