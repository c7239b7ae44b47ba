import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { PeopleQuery } from '../people';
import { type SituationLine, SituationRepository } from '../people/situation';
import { Acts } from '../platform/acts/acts';
import { InvalidInput } from '../platform/http/field-error';
import { OpenTopics } from './open-topics';
import { Publications } from './published/publications';

/** Writes down what is known of her situation, in the sealed compartment. What was known before is forgotten. */
@Injectable()
export class ReplaceSituation {
  constructor(
    private readonly acts: Acts,
    private readonly people: PeopleQuery,
    private readonly topics: OpenTopics,
    private readonly situation: SituationRepository,
    private readonly pages: Publications,
  ) {}

  /** @throws ParticipantNotFound, InvalidInput (a topic that is off, or given twice) */
  async execute(
    viewer: Viewer,
    participantId: string,
    facts: readonly SituationLine[],
  ): Promise<{ facts: number }> {
    const territoryId = await this.people.territoryOf(viewer, participantId);
    refuseRepeats(facts);
    await this.topics.refuseOthers(
      territoryId,
      facts.map(({ topic }, place) => ({ field: `facts[${place}].topic`, topic })),
    );
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'situation.replace', subject }, async (act) => {
      await this.situation.replace(participantId, facts, act);
      await this.pages.refresh(participantId, act);
      return { facts: facts.length };
    });
  }
}

function refuseRepeats(facts: readonly SituationLine[]): void {
  const topics = facts.map(({ topic }) => topic);
  const repeats = topics.flatMap((topic, place) => (topics.indexOf(topic) < place ? [place] : []));
  if (repeats.length === 0) return;
  throw new InvalidInput(
    repeats.map((place) => ({ field: `facts[${place}].topic`, message: 'Ce sujet est dit deux fois.' })),
  );
}
