import type { ParticipantDetails } from '../../../people';
import type {
  ContactPointBody,
  ExperienceBody,
  ParticipantBody,
  ParticipantChangeBody,
  StartPlaceBody,
} from './participant.body';

/** A file as the people room takes it: null becomes absent. */
export function detailsOfParticipant(body: ParticipantBody): ParticipantDetails {
  return { ...changeOfParticipant(body), firstName: body.firstName, lastName: body.lastName };
}

/** What a correction names, and nothing else: a field named with null is there, and empty. */
export function changeOfParticipant(body: ParticipantChangeBody): Partial<ParticipantDetails> {
  const change = {
    firstName: body.firstName,
    lastName: body.lastName,
    calledAs: body.calledAs ?? undefined,
    birthDate: body.birthDate ?? undefined,
    gender: body.gender ?? undefined,
    language: body.language ?? undefined,
    entryDate: body.entryDate ?? undefined,
    structureId: body.structureId ?? undefined,
    licences: body.licences ?? undefined,
    certificates: body.certificates ?? undefined,
    languages: body.languages ?? undefined,
    rightToWork: body.rightToWork ?? undefined,
    strengths: body.strengths ?? undefined,
    skills: body.skills ?? undefined,
    availability: body.availability ?? undefined,
    availableFrom: body.availableFrom ?? undefined,
    startPlace: body.startPlace ? startPlaceOf(body.startPlace) : undefined,
    shelter: body.shelter ?? undefined,
    housingReferent: body.housingReferent ?? undefined,
    housingReferentContact: body.housingReferentContact ?? undefined,
    contactPoints: body.contactPoints?.map(contactPointOf),
    experience: body.experience?.map(experienceOf),
  };
  const named = Object.entries(change).filter(([name]) => body[name as keyof ParticipantBody] !== undefined);
  return Object.fromEntries(named);
}

function startPlaceOf({ label, lat, lon }: StartPlaceBody) {
  return { label, lat, lon };
}

function contactPointOf({ kind, value, aloneToRead }: ContactPointBody) {
  return { kind, value, aloneToRead: aloneToRead ?? undefined };
}

function experienceOf(body: ExperienceBody) {
  return {
    occupation: body.occupation ?? undefined,
    years: body.years ?? undefined,
    words: body.words ?? undefined,
    employer: body.employer ?? undefined,
    employerTold: body.employerTold ?? undefined,
    endedIn: body.endedIn ?? undefined,
  };
}
