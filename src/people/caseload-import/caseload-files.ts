import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import type { TableOwner } from '../../platform/tables/waiting/waiting-tables';
import { type TableAtRest, WaitingTables } from '../../platform/tables/waiting/waiting-tables';
import type { CaseloadReport } from './caseload-report';
import type { CaseloadField } from './column-fields';
import { type CaseloadTable, readTable } from './read-table';
import { type ColumnChoice, meaningsChosen, withoutSealed } from './table-mapping';

/** A coach's table that waits. */
export type WaitingTable = TableAtRest<CaseloadField, CaseloadReport>;

/** Coaches' tables between two steps of their import, without what they say of people's situations. */
@Injectable()
export class CaseloadFiles {
  constructor(private readonly tables: WaitingTables) {}

  /** Reads a table and keeps it for its next step. @throws NotATable */
  keep(viewer: Viewer, content: Uint8Array): Promise<{ id: string }> {
    return this.tables.keep(ownerOf(viewer), withoutSealed(readTable(content)));
  }

  /** @throws NotFound when it is somebody else's, or its two hours are over */
  waiting(viewer: Viewer, id: string): Promise<WaitingTable> {
    return this.tables.waiting(ownerOf(viewer), id);
  }

  /** Notes what the coach says of each column. @throws NotFound, ColumnNotUnderstood, NoNames */
  choose(viewer: Viewer, id: string, choices: readonly ColumnChoice[]): Promise<void> {
    return this.tables.choose(ownerOf(viewer), id, choices, (table) => void meaningsChosen(table, choices));
  }

  /** Takes the import in hand; false when it is done, or being done. @throws NotFound */
  begin(viewer: Viewer, id: string): Promise<boolean> {
    return this.tables.begin(ownerOf(viewer), id);
  }

  /** Keeps what became of it, and of the table only the lines to correct. @throws NotFound */
  finish(viewer: Viewer, id: string, table: CaseloadTable, outcome: CaseloadReport): Promise<void> {
    const toCorrect = new Set(outcome.refused.map(({ line }) => line));
    return this.tables.finish(ownerOf(viewer), id, { table, toCorrect, outcome });
  }
}

function ownerOf({ actor, accountId }: Viewer): TableOwner {
  return { by: actor, accountId, purpose: 'caseload' };
}
