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
  /** Where it was. Written for an employer only with her word on it. */
  employer?: string;
  /** She accepts that the name of this employer be written. */
  employerTold?: boolean;
  /** Year in which it ended. */
  endedIn?: number;
}

/** A place she starts from, as she calls it; degrees north and east (WGS 84). */
export interface StartPlace {
  label: string;
  lat: number;
  lon: number;
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
  /** What she is good at, in her own words. */
  strengths?: string;
  /** What she can take from one job to another, one short text each. */
  skills?: string[];
  /** When she can work, in her own words. */
  availability?: string;
  /** Civil day from which she can begin. */
  availableFrom?: string;
  startPlace?: StartPlace;
  shelter?: string;
  housingReferent?: string;
  housingReferentContact?: string;
  contactPoints?: ContactPointDetails[];
  experience?: ExperienceDetails[];
}
