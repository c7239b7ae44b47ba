import type { Viewer } from '../identity';
import type { CivilDay } from '../platform/clock/civil-day';
import { Participant } from './participant.entity';

const NOTHING_ASKED = {
  calledAs: null,
  birthDate: null,
  gender: null,
  language: 'fr',
  structureId: null,
  licences: null,
  certificates: null,
  rightToWork: null,
  strengths: null,
  skills: null,
  availability: null,
  availableFrom: null,
  startLabel: null,
  startLat: null,
  startLon: null,
  shelter: null,
  shelterSince: null,
  housingReferent: null,
  housingReferentContact: null,
} satisfies Partial<Participant>;

/** The file of somebody of whom nothing is known yet, opened today by whoever follows her. */
export function blankParticipant(
  id: string,
  { territoryId, accountId }: Viewer,
  { at, today }: { readonly at: Date; readonly today: CivilDay },
): Participant {
  return Object.assign(new Participant(), NOTHING_ASKED, {
    id,
    territoryId,
    entryDate: today,
    languages: {},
    createdAt: at,
    createdBy: accountId,
  });
}
