import { Injectable } from '@nestjs/common';
import type { Actor, OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { blindIndex } from '../../platform/encryption/encrypted';
import { Ids } from '../../platform/ids/ids';
import { Erasure } from './erasure.entity';
import { ErasuresRepository } from './erasures.repository';
import { HerNames } from './her-names.query';
import type { NamesOfHers } from './names-of-hers';
import { type Mention, PassingContents } from './passing-contents.repository';
import { PersonRows, type RowsOfHers } from './person-rows.query';
import { PersonUnknown } from './rights.errors';

/** What an erasure did. */
export interface ErasureReport {
  readonly erasedAt: Date;
  /** Table to number of rows that are gone; empty when she had been erased before. */
  readonly rows: Readonly<Record<string, number>>;
  /** Where somebody wrote her name in a text about something else: for a human to correct. */
  readonly mentions: readonly Mention[];
}

/**
 * Erases a person everywhere, in one act (GDPR article 17): her rows in every room, what is queued about her, her ways
 * in, her pages at employers. The audit trail keeps acts and dates without her. Doing it again is harmless.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly erasures: ErasuresRepository,
    private readonly rows: PersonRows,
    private readonly names: HerNames,
    private readonly passing: PassingContents,
  ) {}

  /**
   * @param look also look for her name in everything that was ever written: it takes a while
   * @throws PersonUnknown when nobody of this id is or was there.
   */
  async execute(by: Actor, personId: string, { look = true } = {}): Promise<ErasureReport> {
    const names = await this.names.of(personId);
    const done = await this.acts.perform({ by, name: 'participant.erase' }, async (act) => {
      // In this order: who sends a page holds the page first, and her own row after it.
      await this.erasures.waitFor(await this.rows.of(personId, act.manager), act.manager);
      if (!(await this.erasures.hold(personId, act.manager))) return null;
      return this.erase(personId, names!, act);
    });
    const earlier = await this.erasures.find(markOf(personId));
    if (!earlier) throw new PersonUnknown();
    return {
      erasedAt: earlier.at,
      rows: done ?? {},
      mentions: names && look ? await this.passing.mentions(names) : [],
    };
  }

  /** After a backup was put back: whoever had been erased is erased again. Answers how many there were. */
  async again(by: Actor): Promise<{ people: number }> {
    const back = await this.erasures.cameBack(markOf);
    for (const personId of back) await this.execute(by, personId);
    return { people: back.length };
  }

  private async erase(personId: string, names: NamesOfHers, act: OpenAct): Promise<Record<string, number>> {
    const { manager, at } = act;
    const erasure = Object.assign(new Erasure(), { id: this.ids.next(), personHash: markOf(personId), at });
    await this.erasures.open(erasure, manager);
    act.about({ type: 'erasure', id: erasure.id });
    const hers = await this.rows.of(personId, manager);
    const asked = hers
      .filter(({ entity }) => entity.tableName === 'outbox_message')
      .flatMap(({ ids }) => ids);
    const all = [...hers, ...(await this.passing.about(names, asked, manager))];
    for (const some of all) await this.erasures.delete(some, manager);
    await this.erasures.forgetInTrail(
      hers.flatMap(({ ids }) => ids),
      manager,
    );
    return countsOf(all);
  }
}

function markOf(personId: string): string {
  return blindIndex(`erasure:${personId}`);
}

function countsOf(rows: readonly RowsOfHers[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { entity, ids } of rows) counts[entity.tableName] = (counts[entity.tableName] ?? 0) + ids.length;
  return counts;
}
