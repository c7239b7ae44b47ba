import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { type FieldError, InvalidInput } from '../platform/http/field-error';
import { Programmes } from '../programmes';
import { codesOf, DISCLOSURE_TOPICS, type DisclosureTopic, TELLABLE_TOPICS } from '../reference';

/** Health data: kept by a programme that turned it on, and by no other (discretion.md, "The model"). */
const OFF_UNLESS_TURNED_ON: ReadonlySet<DisclosureTopic> = new Set(['disability']);

const NOT_OPEN = 'Ce sujet n’est pas ouvert dans votre programme.';

/** The topics one may talk about in a territory today. */
@Injectable()
export class OpenTopics {
  constructor(
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  /** What may be told to an employer one day, in the order of the vocabulary. */
  async in(territoryId: string): Promise<DisclosureTopic[]> {
    return (await this.keptIn(territoryId)).filter((topic) => topic in TELLABLE_TOPICS);
  }

  /** What may be kept of a situation: the same, and what is never told. */
  async keptIn(territoryId: string): Promise<DisclosureTopic[]> {
    const running = await this.programmes.runningIn(territoryId, this.clock.today());
    const turnedOn: readonly string[] = running?.topicsTurnedOn ?? [];
    return codesOf(DISCLOSURE_TOPICS).filter(
      (topic) => !OFF_UNLESS_TURNED_ON.has(topic) || turnedOn.includes(topic),
    );
  }

  /** @throws InvalidInput naming each topic that is off, under the field it was given in. */
  async refuseOthers(
    territoryId: string,
    given: readonly { field: string; topic: DisclosureTopic }[],
  ): Promise<void> {
    const open = await this.keptIn(territoryId);
    const faults: FieldError[] = given
      .filter(({ topic }) => !open.includes(topic))
      .map(({ field }) => ({ field, message: NOT_OPEN }));
    if (faults.length > 0) throw new InvalidInput(faults);
  }
}
