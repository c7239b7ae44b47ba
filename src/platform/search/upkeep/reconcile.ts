import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../../acts/act';
import { Acts } from '../../acts/acts';
import { Clock } from '../../clock/clock';
import { IndexFollower } from '../index-follower';
import { IndexLagQuery } from '../index-lag.query';
import { followMessages } from '../index-messages';
import { IndexWriter } from '../index-writer';
import type { Collection } from '../word-search';
import { WordSources } from '../word-sources';
import { Drift } from './drift.query';
import { IndexDifferences } from './index-differences';
import { COMPARING, inTurn, REBUILDING } from './upkeep-lock';

/** How often, in milliseconds: a message lost hides an opening for that long at most. */
const EVERY_MS = 15 * 60_000;

/**
 * Compares every index with PostgreSQL, and sends what differs the usual way again: through the
 * outbox. Messages may be lost to a restored copy of either side, or to a hand; nothing else is.
 */
@Injectable()
export class Reconcile {
  constructor(
    private readonly source: DataSource,
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly sources: WordSources,
    private readonly writer: IndexWriter,
    private readonly follower: IndexFollower,
    private readonly lag: IndexLagQuery,
    private readonly differences: IndexDifferences,
    private readonly drift: Drift,
  ) {}

  /** Compares, unless every index was compared within the last quarter of an hour. @returns whether it did. */
  async whenDue(): Promise<boolean> {
    const last = await this.drift.comparedAt(this.sources.collections());
    if (last && this.clock.now().getTime() < last.getTime() + EVERY_MS) return false;
    return this.execute();
  }

  /**
   * One process at a time, never beside a rebuild, and not before an index is whole.
   * @returns whether it compared. @throws EngineAway, EngineRefused
   */
  async execute(): Promise<boolean> {
    const rebuilt = await inTurn(this.source, REBUILDING, async () => true);
    if (!rebuilt || (await this.lag.now()).unfilled) return false;
    const compared = await inTurn(this.source, COMPARING, async () => {
      for (const collection of this.sources.collections()) await this.compare(collection);
      return true;
    });
    return compared ?? false;
  }

  private async compare(collection: Collection): Promise<void> {
    if (!(await this.writer.exists(collection))) return this.follower.begin();
    let differing = 0;
    for await (const ids of this.differences.of(collection)) {
      differing += await this.sendAgain(collection, ids);
    }
    await this.drift.note(collection, this.clock.now(), differing);
  }

  /** @returns how many of these differ, and not for being on their way. */
  private async sendAgain(collection: Collection, ids: readonly string[]): Promise<number> {
    const way = await this.drift.onTheirWay(collection, ids);
    const differing = (await this.differences.still(collection, ids)).filter(
      (id) => way.get(id) !== 'coming',
    );
    // What the engine refused waits for a human: it would be refused again every quarter of an hour.
    const again = differing.filter((id) => !way.has(id));
    if (again.length > 0) {
      await this.acts.perform({ by: SYSTEM, name: 'search.reconcile' }, async (act) => {
        followMessages(collection, again).forEach((message) => act.emit(message));
        return { documents: again.length };
      });
    }
    return differing.length;
  }
}
