import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor, OpenAct } from '../../acts/act';
import { Acts } from '../../acts/acts';
import { Clock } from '../../clock/clock';
import { NotFound } from '../../http/domain-error';
import { Ids } from '../../ids/ids';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../../outbox/outbox-handlers';
import type { Table } from '../read-table';
import type { ColumnChoice } from '../table-mapping';
import { WaitingTable } from './waiting-table.entity';
import { type Waiting, WaitingTablesRepository } from './waiting-tables.repository';

const TOPIC = 'waiting-table';
const TWO_HOURS_MS = 2 * 3_600_000;
/** An import that began and has not ended by then has died with its process. */
const PATIENCE_MS = 2 * 60_000;

/** For whom a table waits, and for which import. */
export interface TableOwner {
  readonly by: Actor;
  readonly accountId: string;
  /** `caseload`: the acts are then called `caseload-file.keep` and so on. */
  readonly purpose: string;
}

/** A table that waits. `F`: what its columns may say; `R`: the report of its import. */
export interface TableAtRest<F extends string, R> {
  readonly id: string;
  /** `null` once nothing is left to bring or to correct. */
  readonly table: Table | null;
  readonly choices: readonly ColumnChoice<F>[];
  readonly outcome: R | null;
  /** Whether it is being brought in, or has been. */
  readonly begun: boolean;
}

/**
 * Tables between two steps of their import: encrypted, for the account that sent them, forgotten after two hours, and
 * but for the lines to correct as soon as the import is done. What a room may not keep it takes out before.
 */
@Injectable()
export class WaitingTables implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly handlers: OutboxHandlers,
    private readonly tables: WaitingTablesRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(TOPIC, this);
  }

  /** Keeps a table for its next step. */
  async keep(owner: TableOwner, table: Table): Promise<{ id: string }> {
    return this.acts.perform(naming(owner, 'keep'), async (act) => {
      const waiting = Object.assign(new WaitingTable(), {
        id: this.ids.next(),
        accountId: owner.accountId,
        purpose: owner.purpose,
        content: JSON.stringify(table),
        columns: null,
        outcome: null,
        begunAt: null,
        keptAt: act.at,
      });
      await this.tables.add(waiting, act.manager);
      const dueAt = new Date(act.at.getTime() + TWO_HOURS_MS);
      act.emit({ topic: TOPIC, kind: 'forget', ref: { fileId: waiting.id }, dueAt });
      return { id: waiting.id };
    });
  }

  /** @throws NotFound when it is somebody else's, or its two hours are over */
  async waiting<F extends string, R>(owner: TableOwner, id: string): Promise<TableAtRest<F, R>> {
    const found = await this.tables.waiting(this.own(owner, id));
    if (!found) throw new NotFound();
    return {
      id,
      table: parsed<Table>(found.content),
      choices: parsed<ColumnChoice<F>[]>(found.columns) ?? [],
      outcome: parsed<R>(found.outcome),
      begun: found.begunAt !== null,
    };
  }

  /** Notes what is said of each column; `refuseFaults` throws when it cannot be followed. @throws NotFound */
  async choose(
    owner: TableOwner,
    id: string,
    choices: readonly ColumnChoice[],
    refuseFaults: (table: Table) => void,
  ): Promise<void> {
    await this.acts.perform(naming(owner, 'choose'), async ({ manager }) => {
      const held = await this.held(owner, id, manager);
      const table = parsed<Table>(held.content);
      if (!table) throw new NotFound();
      refuseFaults(table);
      await this.tables.save(Object.assign(held, { columns: JSON.stringify(choices) }), manager);
      return { id };
    });
  }

  /** Takes the import in hand; false when it is done, or being done. @throws NotFound */
  async begin(owner: TableOwner, id: string): Promise<boolean> {
    return this.acts.perform(naming(owner, 'begin'), async ({ manager, at }) => {
      const held = await this.held(owner, id, manager);
      const isBeingDone = held.begunAt !== null && at.getTime() - held.begunAt.getTime() < PATIENCE_MS;
      if (held.outcome !== null || isBeingDone) return false;
      await this.tables.save(Object.assign(held, { begunAt: at }), manager);
      return true;
    });
  }

  /** Keeps what became of it, and of the table only these lines, to correct. @throws NotFound */
  async finish(
    owner: TableOwner,
    id: string,
    { table, toCorrect, outcome }: { table: Table; toCorrect: ReadonlySet<number>; outcome: unknown },
  ): Promise<void> {
    const left = { ...table, lines: table.lines.filter(({ line }) => toCorrect.has(line)) };
    const content = left.lines.length > 0 ? JSON.stringify(left) : null;
    await this.acts.perform(naming(owner, 'finish'), async ({ manager }) => {
      const held = await this.held(owner, id, manager);
      await this.tables.save(Object.assign(held, { content, outcome: JSON.stringify(outcome) }), manager);
      return { id };
    });
  }

  /** Two hours after a table came it goes, and whatever else has stayed as long. */
  async handle(_message: TakenMessage): Promise<void> {
    await this.tables.forgetUntil(this.oldest());
  }

  private async held(owner: TableOwner, id: string, manager: OpenAct['manager']): Promise<WaitingTable> {
    const found = await this.tables.held(this.own(owner, id), manager);
    if (!found) throw new NotFound();
    return found;
  }

  private own({ accountId, purpose }: TableOwner, id: string): Waiting {
    return { id, accountId, purpose, since: this.oldest() };
  }

  private oldest(): Date {
    return new Date(this.clock.now().getTime() - TWO_HOURS_MS);
  }
}

function naming({ by, purpose }: TableOwner, verb: string) {
  return { by, name: `${purpose}-file.${verb}` };
}

function parsed<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T);
}
