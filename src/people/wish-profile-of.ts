import { ageOn, type CivilDay } from '../platform/clock/civil-day';
import type { Experience } from './experience.entity';
import type { Participant } from './participant.entity';
import type { StatedWishes } from './participants.repository';
import type { Wish } from './wish';
import type { WishProfile } from './wish-profile';

/** Chosen field by field: what matching may know of a person. */
export function wishProfileOf(
  participant: Participant,
  experience: readonly Experience[],
  stated: StatedWishes | undefined,
  today: CivilDay,
): WishProfile {
  return {
    participantId: participant.id,
    version: stated?.list.version ?? 0,
    wishes: wishesOf(stated),
    age: participant.birthDate ? ageOn(participant.birthDate, today) : null,
    licences: participant.licences,
    certificates: participant.certificates,
    languages: participant.languages,
    experienceYears: yearsByOccupation(experience),
    rightToWork: participant.rightToWork,
  };
}

/** The wishes of a list, in her order; the rules let nothing else in. */
export function wishesOf(stated: StatedWishes | undefined): Wish[] {
  return (stated?.lines ?? []).map(({ criterion, value, stance }) => ({ criterion, value, stance }) as Wish);
}

function yearsByOccupation(experience: readonly Experience[]): Record<string, number> {
  const years: Record<string, number> = {};
  for (const { occupation, years: more } of experience) {
    if (occupation) years[occupation] = (years[occupation] ?? 0) + more;
  }
  return years;
}
