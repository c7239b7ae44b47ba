import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker, Viewer } from '../identity';
import { GuardPlace, PeopleQuery } from '../people';
import { type SituationLine, SituationRepository } from '../people/situation';
import type { DisclosureTopic } from '../reference';
import type { DisclosureChoice } from './choices/disclosure-choice.entity';
import { DisclosureChoicesRepository } from './choices/disclosure-choices.repository';
import type { DisclosureTalk } from './talks/disclosure-talk.entity';
import { blockedByViolence } from './gate/blocked-topics';
import { explicitSilence, type Silence } from './choices/silence';

/** One choice, as whoever follows her reads it. */
export type RecordedChoice = Readonly<Omit<DisclosureChoice, 'rank'>>;
export type EmployerOf = (openingId: string) => string | null;
export type RecordedTalk = Readonly<DisclosureTalk>;

/** What a follower reads of her choices, and what matching may know of her silence. */
@Injectable()
export class DisclosureQuery {
  constructor(
    private readonly source: DataSource,
    private readonly people: PeopleQuery,
    private readonly places: GuardPlace,
    private readonly recorded: DisclosureChoicesRepository,
    private readonly sealed: SituationRepository,
  ) {}

  /** Newest first. @throws ParticipantNotFound */
  async choices(asker: Asker, participantId: string): Promise<RecordedChoice[]> {
    await this.people.territoryOf(asker, participantId);
    return (await this.recorded.choicesOf([participantId])).reverse();
  }

  /** Newest first. @throws ParticipantNotFound */
  async talks(asker: Asker, participantId: string): Promise<RecordedTalk[]> {
    await this.people.territoryOf(asker, participantId);
    return this.recorded.talksOf(participantId);
  }

  /** Those of the viewer's people with whom what employers may know was talked over, by id. */
  async talkedWith(viewer: Viewer): Promise<ReadonlySet<string>> {
    const ids = (await this.people.caseload(viewer)).map(({ id }) => id);
    return new Set((await this.recorded.talksOfAll(ids)).map(({ participantId }) => participantId));
  }

  /**
   * Her situation, for her own page and nowhere else; without what tells her place, where it is secret to the asker.
   * @throws ParticipantNotFound
   */
  async situation(asker: Asker, participantId: string): Promise<SituationLine[]> {
    await this.people.territoryOf(asker, participantId);
    const facts = await this.sealed.of(participantId, this.source.manager);
    const hidden = await this.places.hides(asker, participantId);
    return facts.filter(({ topic }) => !hidden || !blockedByViolence(topic));
  }

  /**
   * What she explicitly keeps silent; nothing, when she said nothing.
   * @param employerOf the employer of an opening, null when it names none; may be on its way
   * @throws ParticipantNotFound
   */
  async silenceOf(
    asker: Asker,
    participantId: string,
    employerOf: EmployerOf | Promise<EmployerOf>,
  ): Promise<Silence> {
    const choices = async () => {
      await this.people.territoryOf(asker, participantId);
      return this.recorded.choicesOf([participantId]);
    };
    const [chosen, found] = await Promise.all([choices(), employerOf]);
    return explicitSilence(chosen, found);
  }

  /** What she keeps silent towards one opening, as it holds there. @throws ParticipantNotFound */
  async silenceTowards(
    asker: Asker,
    participantId: string,
    { openingId, employerId }: { readonly openingId: string; readonly employerId: string | null },
  ): Promise<ReadonlySet<DisclosureTopic>> {
    const silence = await this.silenceOf(asker, participantId, () => employerId);
    const { towards, towardsAll } = silence;
    return towards.get(openingId) ?? (employerId ? towards.get(employerId) : undefined) ?? towardsAll;
  }

  /** The same for each of the viewer's people, by participant id. */
  async silencesWithin(viewer: Viewer, employerOf: EmployerOf): Promise<ReadonlyMap<string, Silence>> {
    const ids = (await this.people.caseload(viewer)).map(({ id }) => id);
    const choices = await this.recorded.choicesOf(ids);
    const ofOne = (id: string) => choices.filter(({ participantId }) => participantId === id);
    return new Map(ids.map((id) => [id, explicitSilence(ofOne(id), employerOf)]));
  }
}
