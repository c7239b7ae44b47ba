import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { NotFound } from '../../platform/http/domain-error';
import { Ids } from '../../platform/ids/ids';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../../platform/outbox/outbox-handlers';
import { CaseloadFile } from './caseload-file.entity';
import { CaseloadFilesRepository, type Waiting } from './caseload-files.repository';
import type { CaseloadReport } from './caseload-report';
import { type CaseloadTable, readTable } from './read-table';
import { type ColumnChoice, meaningsChosen, withoutSealed } from './table-mapping';

const TOPIC = 'caseload-file';
const TWO_HOURS_MS = 2 * 3_600_000;
/** An import that began and has not ended by then has died with its process. */
const PATIENCE_MS = 2 * 60_000;

/** A table that waits, for whom it waits. */
export interface WaitingTable {
  readonly id: string;
  /** `null` once nothing is left to bring or to correct. */
  readonly table: CaseloadTable | null;
  readonly choices: readonly ColumnChoice[];
  readonly outcome: CaseloadReport | null;
  /** Whether it is being brought in, or has been. */
  readonly begun: boolean;
}

/**
 * Tables between two steps of their import: encrypted, for the account that sent them, without what they say of
 * people's situations; forgotten after two hours, and but for the refused lines as soon as the import is done.
 */
@Injectable()
export class CaseloadFiles implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly handlers: OutboxHandlers,
    private readonly files: CaseloadFilesRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(TOPIC, this);
  }

  /** Reads a table and keeps it for its next step. @throws NotATable */
  async keep(viewer: Viewer, content: Uint8Array): Promise<{ id: string }> {
    const table = withoutSealed(readTable(content));
    return this.acts.perform({ by: viewer.actor, name: 'caseload-file.keep' }, async (act) => {
      const file = Object.assign(new CaseloadFile(), {
        id: this.ids.next(),
        accountId: viewer.accountId,
        content: JSON.stringify(table),
        columns: null,
        outcome: null,
        begunAt: null,
        keptAt: act.at,
      });
      await this.files.add(file, act.manager);
      this.forgetLater(act, file.id);
      return { id: file.id };
    });
  }

  /** @throws NotFound when it is somebody else's, or its two hours are over */
  async waiting(viewer: Viewer, id: string): Promise<WaitingTable> {
    const file = await this.files.waiting(this.hers(viewer, id));
    if (!file) throw new NotFound();
    return {
      id,
      table: parsed<CaseloadTable>(file.content),
      choices: parsed<ColumnChoice[]>(file.columns) ?? [],
      outcome: parsed<CaseloadReport>(file.outcome),
      begun: file.begunAt !== null,
    };
  }

  /** Notes what the coach says of each column. @throws NotFound, ColumnNotUnderstood, NoNames */
  async choose(viewer: Viewer, id: string, choices: readonly ColumnChoice[]): Promise<void> {
    await this.acts.perform({ by: viewer.actor, name: 'caseload-file.choose' }, async ({ manager }) => {
      const file = await this.held(viewer, id, manager);
      const table = parsed<CaseloadTable>(file.content);
      if (!table) throw new NotFound();
      meaningsChosen(table, choices);
      await this.files.save(Object.assign(file, { columns: JSON.stringify(choices) }), manager);
      return { id };
    });
  }

  /** Takes the import in hand; false when it is done, or being done. @throws NotFound */
  async begin(viewer: Viewer, id: string): Promise<boolean> {
    return this.acts.perform({ by: viewer.actor, name: 'caseload-file.begin' }, async ({ manager, at }) => {
      const file = await this.held(viewer, id, manager);
      const isBeingDone = file.begunAt !== null && at.getTime() - file.begunAt.getTime() < PATIENCE_MS;
      if (file.outcome !== null || isBeingDone) return false;
      await this.files.save(Object.assign(file, { begunAt: at }), manager);
      return true;
    });
  }

  /** Keeps what became of it, and of the table only the lines to correct. @throws NotFound */
  async finish(viewer: Viewer, id: string, table: CaseloadTable, outcome: CaseloadReport): Promise<void> {
    const refused = new Set(outcome.refused.map(({ line }) => line));
    const left = { ...table, lines: table.lines.filter(({ line }) => refused.has(line)) };
    const content = left.lines.length > 0 ? JSON.stringify(left) : null;
    await this.acts.perform({ by: viewer.actor, name: 'caseload-file.finish' }, async ({ manager }) => {
      const file = await this.held(viewer, id, manager);
      await this.files.save(Object.assign(file, { content, outcome: JSON.stringify(outcome) }), manager);
      return { id };
    });
  }

  /** Two hours after a table came it goes, and whatever else has stayed as long. */
  async handle(_message: TakenMessage): Promise<void> {
    await this.files.forgetUntil(this.oldest());
  }

  private async held(viewer: Viewer, id: string, manager: OpenAct['manager']): Promise<CaseloadFile> {
    const file = await this.files.held(this.hers(viewer, id), manager);
    if (!file) throw new NotFound();
    return file;
  }

  private forgetLater(act: OpenAct, fileId: string): void {
    const dueAt = new Date(act.at.getTime() + TWO_HOURS_MS);
    act.emit({ topic: TOPIC, kind: 'forget', ref: { fileId }, dueAt });
  }

  private hers({ accountId }: Viewer, id: string): Waiting {
    return { id, accountId, since: this.oldest() };
  }

  private oldest(): Date {
    return new Date(this.clock.now().getTime() - TWO_HOURS_MS);
  }
}

function parsed<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T);
}
