import { ContactPoint } from './contact-point.entity';
import { Experience } from './experience.entity';
import type { Participant } from './participant.entity';
import type { ContactPointDetails, ExperienceDetails, ParticipantDetails } from './participant-details';

type Change = Partial<ParticipantDetails>;

/**
 * Whether a change moves her to another place. The first shelter somebody writes down is no move: she was there.
 */
export function movesShelter(
  { shelter, shelterSince }: Pick<Participant, 'shelter' | 'shelterSince'>,
  change: Change,
): boolean {
  if (!Object.hasOwn(change, 'shelter') || (change.shelter ?? null) === shelter) return false;
  return shelter !== null || shelterSince !== null;
}

/** Writes what a change names, and leaves the rest; a field named with nothing is forgotten. */
export function describeParticipant(participant: Participant, change: Change): Participant {
  const nullable = [
    'calledAs',
    'birthDate',
    'gender',
    'structureId',
    'licences',
    'certificates',
    'rightToWork',
    'strengths',
    'skills',
    'availability',
    'availableFrom',
    'shelter',
    'housingReferent',
    'housingReferentContact',
  ] as const;
  for (const field of nullable) {
    if (Object.hasOwn(change, field)) Object.assign(participant, { [field]: change[field] ?? null });
  }
  const kept = ['firstName', 'lastName', 'language', 'entryDate', 'languages'] as const;
  for (const field of kept) {
    if (change[field] !== undefined) Object.assign(participant, { [field]: change[field] });
  }
  if (Object.hasOwn(change, 'startPlace')) {
    const { label, lat, lon } = change.startPlace ?? { label: null, lat: null, lon: null };
    Object.assign(participant, { startLabel: label, startLat: lat, startLon: lon });
  }
  return participant;
}

export function contactPointsOf(participantId: string, details: ContactPointDetails[], next: () => string) {
  return details.map(({ kind, value, aloneToRead }, place) =>
    Object.assign(new ContactPoint(), {
      id: next(),
      participantId,
      place,
      kind,
      value,
      aloneToRead: aloneToRead ?? null,
    }),
  );
}

export function experienceOf(participantId: string, details: ExperienceDetails[], next: () => string) {
  return details.map(({ occupation, years, words, employer, employerTold, endedIn }, place) =>
    Object.assign(new Experience(), {
      id: next(),
      participantId,
      place,
      occupation: occupation ?? null,
      years: years ?? 0,
      words: words ?? null,
      employer: employer ?? null,
      // Her word is about a name: without one it says nothing.
      employerTold: Boolean(employer) && employerTold === true,
      endedIn: endedIn ?? null,
    }),
  );
}
