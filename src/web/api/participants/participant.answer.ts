import { ApiProperty } from '@nestjs/swagger';
import type { ContactPointDetails, ExperienceDetails, PersonFile, PersonName } from '../../../people';
import { WishAnswer } from './wishes.answer';

const text = { type: String, nullable: true } as const;
const texts = { type: String, isArray: true, nullable: true } as const;

/** A person in a list: a name, and nothing to compare people by. */
export class PersonAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, description: 'Comment elle souhaite être appelée.' }) name: string;
  @ApiProperty({ type: String }) lastName: string;

  static of({ id, name, lastName }: PersonName): PersonAnswer {
    return { id, name, lastName };
  }
}

export class ContactPointAnswer {
  @ApiProperty({ type: String, enum: ['phone', 'email', 'front_desk'] }) kind: string;
  @ApiProperty({ type: String }) value: string;
  @ApiProperty({ type: Boolean, nullable: true }) aloneToRead: boolean | null;

  static of({ kind, value, aloneToRead }: ContactPointDetails): ContactPointAnswer {
    return { kind, value, aloneToRead: aloneToRead ?? null };
  }
}

export class ExperienceAnswer {
  @ApiProperty(text) occupation: string | null;
  @ApiProperty({ type: Number }) years: number;
  @ApiProperty(text) words: string | null;
  @ApiProperty(text) employer: string | null;
  @ApiProperty({ type: Boolean, description: 'Elle accepte que le nom de cet employeur soit écrit.' })
  employerTold: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Année de fin.' }) endedIn: number | null;

  static of(line: ExperienceDetails): ExperienceAnswer {
    return {
      occupation: line.occupation ?? null,
      years: line.years ?? 0,
      words: line.words ?? null,
      employer: line.employer ?? null,
      employerTold: line.employerTold === true,
      endedIn: line.endedIn ?? null,
    };
  }
}

export class StartPlaceAnswer {
  @ApiProperty({ type: String }) label: string;
  @ApiProperty({ type: Number }) lat: number;
  @ApiProperty({ type: Number }) lon: number;

  static of({ startLabel, startLat, startLon }: PersonFile['participant']): StartPlaceAnswer | null {
    if (startLabel === null || startLat === null || startLon === null) return null;
    return { label: startLabel, lat: startLat, lon: startLon };
  }
}

/** What she can do, when and from where. */
class AbilitiesAnswer {
  @ApiProperty({ ...texts, description: 'null : pas encore demandé.' }) licences: string[] | null;
  @ApiProperty(texts) certificates: string[] | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) languages: Record<
    string,
    string
  >;
  @ApiProperty({ type: Boolean, nullable: true }) rightToWork: boolean | null;
  @ApiProperty(text) strengths: string | null;
  @ApiProperty(texts) skills: string[] | null;
  @ApiProperty(text) availability: string | null;
  @ApiProperty({ ...text, format: 'date' }) availableFrom: string | null;
  @ApiProperty({ type: StartPlaceAnswer, nullable: true }) startPlace: StartPlaceAnswer | null;

  static abilitiesOf(participant: PersonFile['participant']): AbilitiesAnswer {
    return {
      licences: participant.licences,
      certificates: participant.certificates,
      languages: participant.languages,
      rightToWork: participant.rightToWork,
      strengths: participant.strengths,
      skills: participant.skills,
      availability: participant.availability,
      availableFrom: participant.availableFrom,
      startPlace: StartPlaceAnswer.of(participant),
    };
  }
}

/** A person's file, field by field. What the sealed compartment keeps is not in it. */
export class ParticipantAnswer extends AbilitiesAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) firstName: string;
  @ApiProperty({ type: String }) lastName: string;
  @ApiProperty(text) calledAs: string | null;
  @ApiProperty(text) birthDate: string | null;
  @ApiProperty(text) gender: string | null;
  @ApiProperty({ type: String }) language: string;
  @ApiProperty({ type: String, format: 'date' }) entryDate: string;
  @ApiProperty(text) structureId: string | null;
  @ApiProperty(text) shelter: string | null;
  @ApiProperty(text) housingReferent: string | null;
  @ApiProperty(text) housingReferentContact: string | null;
  @ApiProperty({ type: [ContactPointAnswer] }) contactPoints: ContactPointAnswer[];
  @ApiProperty({ type: [ExperienceAnswer] }) experience: ExperienceAnswer[];
  @ApiProperty({ type: [WishAnswer] }) wishes: WishAnswer[];
  @ApiProperty({ type: Number, description: '0 : rien n’est encore dit.' }) wishesVersion: number;
  @ApiProperty({ ...text, format: 'date-time' }) wishesAt: string | null;

  static of(file: PersonFile): ParticipantAnswer {
    const { participant } = file;
    return Object.assign(AbilitiesAnswer.abilitiesOf(participant), {
      id: participant.id,
      name: participant.name,
      firstName: participant.firstName,
      lastName: participant.lastName,
      calledAs: participant.calledAs,
      birthDate: participant.birthDate,
      gender: participant.gender,
      language: participant.language,
      entryDate: participant.entryDate,
      structureId: participant.structureId,
      shelter: participant.shelter,
      housingReferent: participant.housingReferent,
      housingReferentContact: participant.housingReferentContact,
      contactPoints: file.contactPoints.map(ContactPointAnswer.of),
      experience: file.experience.map(ExperienceAnswer.of),
      wishes: file.wishes.map(WishAnswer.of),
      wishesVersion: file.wishesVersion,
      wishesAt: file.wishesAt?.toISOString() ?? null,
    } satisfies Omit<ParticipantAnswer, keyof AbilitiesAnswer>);
  }
}
