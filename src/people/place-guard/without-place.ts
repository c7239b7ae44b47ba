import type { ParticipantDetails } from '../participant-details';
import type { Participant } from '../participant.entity';

/** What of a file says where she lives, or leads there. Nothing of it: the same as if nobody had asked. */
const NO_PLACE = {
  structureId: null,
  startLabel: null,
  startLat: null,
  startLon: null,
  shelter: null,
  shelterSince: null,
  housingReferent: null,
  housingReferentContact: null,
} as const satisfies Partial<Participant>;

/** The same person for whoever is not named: a copy, never to be saved. */
export function withoutPlace(participant: Participant): Participant {
  const copy = Object.create(Object.getPrototypeOf(participant) as object) as Participant;
  return Object.assign(copy, participant, NO_PLACE);
}

/** A message at the front desk says where the desk is. */
export function tellsNoPlace({ kind }: { readonly kind: string }): boolean {
  return kind !== 'front_desk';
}

/** A distance is measured from where she starts. */
export function startsNowhere({ criterion }: { readonly criterion: string }): boolean {
  return criterion !== 'distance';
}

/**
 * A change by whoever does not see her place: what is written is kept, what is left empty is not forgotten, since it
 * was empty on that screen.
 */
export function withoutForgetting<T extends Partial<ParticipantDetails>>(change: T): T {
  const kept = { ...change };
  const places = [
    'structureId',
    'shelter',
    'housingReferent',
    'housingReferentContact',
    'startPlace',
  ] as const;
  for (const field of places) if (kept[field] === undefined) delete kept[field];
  return kept;
}
