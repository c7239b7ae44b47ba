import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { GuardPlace, PeopleQuery } from '../people';
import { type SituationLine, SituationRepository } from '../people/situation';
import type { OpenAct } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { InvalidInput } from '../platform/http/field-error';
import { blockedByViolence, VIOLENCE } from './gate/blocked-topics';
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
    private readonly places: GuardPlace,
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
      if (await this.places.hidesNow(viewer, participantId, act)) {
        await this.replaceUnseen(participantId, facts, act);
      } else {
        await this.situation.replace(participantId, facts, act);
        const stands = facts.some(({ topic }) => topic === VIOLENCE);
        await this.places.follow(viewer, { participantId, stands }, act);
      }
      await this.pages.refresh(participantId, act);
      return { facts: facts.length };
    });
  }

  /**
   * By somebody to whom her place is secret: what she could not see stays, and what she adds to it is added. The answer
   * is that of any other person.
   */
  private async replaceUnseen(
    participantId: string,
    facts: readonly SituationLine[],
    act: OpenAct,
  ): Promise<void> {
    const unseen = (await this.situation.of(participantId, act.manager)).filter(({ topic }) =>
      blockedByViolence(topic),
    );
    const added = facts.filter(({ topic }) => topic !== VIOLENCE);
    const lines = added.map(({ topic, value }) => {
      const before = unseen.find((one) => one.topic === topic);
      return { topic, value: before ? `${before.value}\n${value}` : value };
    });
    const kept = unseen.filter(({ topic }) => !added.some((one) => one.topic === topic));
    await this.situation.replace(participantId, [...lines, ...kept], act);
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
