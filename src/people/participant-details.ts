import type { LanguageLevel } from '../reference';
import type { Gender } from './participant.entity';

export interface ContactPointDetails {
  kind: 'phone' | 'email' | 'front_desk';
  value: string;
  aloneToRead?: boolean;
}

export interface ExperienceDetails {
  occupation?: string;
  years?: number;
  words?: string;
}

/** What a coach writes of a person. Absent means not asked yet. */
export interface ParticipantDetails {
  firstName: string;
  lastName: string;
  calledAs?: string;
  birthDate?: string;
  gender?: Gender;
  language?: string;
  /** Civil day; today unless told. */
  entryDate?: string;
  structureId?: string;
  licences?: string[];
  certificates?: string[];
  languages?: Record<string, LanguageLevel>;
  rightToWork?: boolean;
  contactPoints?: ContactPointDetails[];
  experience?: ExperienceDetails[];
}
