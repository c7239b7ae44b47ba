import type { OpeningFacts, Prerequisite } from '../openings';
import type { WishProfile } from '../people';
import { LANGUAGE_LEVELS, type LanguageLevel } from '../reference/languages';
import { codesOf, isCodeOf } from '../reference/vocabulary';
import { licencesHeldWith } from './licences';

/** `unknown` is not `missing`: nobody asked, or the post does not say how much. */
export type Standing = 'held' | 'missing' | 'unknown';

/** A prerequisite she does not hold or that nobody knows about. */
export interface OpenPrerequisite {
  readonly prerequisite: Prerequisite;
  readonly standing: 'missing' | 'unknown';
}

/** What the post asks and she is not known to hold, in the order of the post. */
export function openPrerequisites(profile: WishProfile, opening: OpeningFacts): readonly OpenPrerequisite[] {
  return opening.prerequisites.flatMap((prerequisite) => {
    const standing = standingOf(prerequisite, profile, opening.occupation);
    return standing === 'held' ? [] : [{ prerequisite, standing }];
  });
}

/** Right to work is the law's business, whatever the employer wrote. */
export function isLegal({ level, kind }: Prerequisite): boolean {
  return level === 'legal' || kind === 'right_to_work';
}

/** Whether she is known to hold, or to miss, what one prerequisite asks. */
export function standingOf(
  prerequisite: Prerequisite,
  profile: WishProfile,
  occupation: string | null,
): Standing {
  switch (prerequisite.kind) {
    case 'licence':
      return licenceStanding(prerequisite, profile);
    case 'certificate':
      return certificateStanding(prerequisite, profile);
    case 'language':
      return languageStanding(prerequisite, profile);
    case 'experience':
      return reaches(ownValue(profile.experienceYears, occupation), numberIn(prerequisite.value));
    case 'age':
      return reaches(profile.age, numberIn(prerequisite.value));
    case 'right_to_work':
      return known(profile.rightToWork ?? null);
    case 'training':
    case 'skill':
    case 'other':
      return 'unknown';
  }
}

function licenceStanding({ value }: Prerequisite, { licences }: WishProfile): Standing {
  if (licences === null || !value) return 'unknown';
  return known(licencesHeldWith(licences).has(value.toUpperCase()));
}

function certificateStanding({ value, label }: Prerequisite, { certificates }: WishProfile): Standing {
  if (certificates === null) return 'unknown';
  const asked = plain(value ?? label);
  return known(certificates.some((certificate) => plain(certificate) === asked));
}

function languageStanding({ value, label }: Prerequisite, { languages }: WishProfile): Standing {
  const has = ownValue(languages, label.trim().toLowerCase());
  if (has === null) return 'unknown';
  return reaches(rankOf(has), isCodeOf(LANGUAGE_LEVELS, value) ? rankOf(value) : 0);
}

function rankOf(level: LanguageLevel): number {
  return codesOf(LANGUAGE_LEVELS).indexOf(level);
}

function reaches(has: number | null, asked: number | null): Standing {
  return has === null || asked === null ? 'unknown' : known(has >= asked);
}

function known(held: boolean | null): Standing {
  if (held === null) return 'unknown';
  return held ? 'held' : 'missing';
}

function ownValue<T>(record: Readonly<Record<string, T>>, key: string | null): T | null {
  return key !== null && Object.hasOwn(record, key) ? record[key]! : null;
}

function numberIn(value: string | undefined): number | null {
  const number = Number.parseFloat(value ?? '');
  return Number.isNaN(number) ? null : number;
}

/** "CACES  R489-3" and "caces r489 3" are one certificate. */
function plain(label: string): string {
  const letters = label.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
