import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Ids } from '../../platform/ids/ids';
import type { OpenAct } from '../../platform/acts/act';
import type { DisclosureTopic } from '../../reference';
import { SituationFact } from './situation-fact.entity';

/** What is known on one topic. */
export interface SituationLine {
  readonly topic: DisclosureTopic;
  readonly value: string;
}

/** The only way into the sealed compartment. Whoever asks has already shown that she follows the person. */
@Injectable()
export class SituationRepository {
  constructor(
    private readonly source: DataSource,
    private readonly ids: Ids,
  ) {}

  async of(participantId: string, manager: EntityManager = this.source.manager): Promise<SituationLine[]> {
    const facts = await manager.find(SituationFact, { where: { participantId }, order: { topic: 'ASC' } });
    return facts.map(({ topic, value }) => ({ topic, value }));
  }

  /** Replaces everything that was known. */
  async replace(participantId: string, lines: readonly SituationLine[], act: OpenAct): Promise<void> {
    await act.manager.delete(SituationFact, { participantId });
    const facts = lines.map(({ topic, value }) =>
      Object.assign(new SituationFact(), {
        id: this.ids.next(),
        participantId,
        topic,
        value,
        at: act.at,
        by: act.by.kind === 'account' ? act.by.id : null,
      }),
    );
    if (facts.length > 0) await act.manager.insert(SituationFact, facts);
  }
}
