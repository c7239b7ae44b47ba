import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { withRequestScope } from '../../platform/acts/request-scope';
import { NotFound } from '../../platform/http/domain-error';
import type { ColumnChoice } from '../../platform/tables/table-mapping';
import {
  type TableAtRest,
  type TableOwner,
  WaitingTables,
} from '../../platform/tables/waiting/waiting-tables';
import type { EmployerField } from './employer-columns';
import type { EmployersReport } from './employers-report';
import { employerMeanings, readEmployersTable } from './employers-table';
import { ImportEmployers } from './import-employers';
import { importerOf } from './importer';

/** A table of employers that waits. */
export type WaitingEmployers = TableAtRest<EmployerField, EmployersReport>;

/** A table of employers brought in on the screens, in three steps: the file, its columns, what it would do. */
@Injectable()
export class EmployersFiles {
  constructor(
    private readonly tables: WaitingTables,
    private readonly imports: ImportEmployers,
  ) {}

  /** Reads a table and keeps it for its next step. @throws NotATable */
  keep(viewer: Viewer, content: Uint8Array): Promise<{ id: string }> {
    return this.tables.keep(ownerOf(viewer), readEmployersTable(content));
  }

  /** @throws NotFound when it is somebody else's, or its two hours are over */
  waiting(viewer: Viewer, id: string): Promise<WaitingEmployers> {
    return this.tables.waiting(ownerOf(viewer), id);
  }

  /** Notes what the coach says of each column. @throws NotFound, ColumnNotUnderstood */
  choose(viewer: Viewer, id: string, choices: readonly ColumnChoice<EmployerField>[]): Promise<void> {
    const refuseFaults = (table: Parameters<typeof employerMeanings>[0]) =>
      void employerMeanings(table, choices);
    return this.tables.choose(ownerOf(viewer), id, choices, refuseFaults);
  }

  /** What bringing this table would do, today. @throws NotFound, ColumnNotUnderstood */
  async preview(viewer: Viewer, id: string): Promise<EmployersReport> {
    const { table, choices, outcome } = await this.waiting(viewer, id);
    if (outcome) return outcome;
    if (!table) throw new NotFound();
    const meanings = employerMeanings(table, choices);
    return this.imports.execute(importerOf(viewer), table, meanings, { dryRun: true });
  }

  /** Brings the table in, and keeps what became of it; asked again, does nothing. */
  async bring(viewer: Viewer, id: string, answers: ReadonlyMap<number, boolean>): Promise<void> {
    // The table itself says what is done: the key of the form would let a second sending take the first one's place.
    await withRequestScope({ requestId: '', actsBegun: 0 }, async () => {
      if (!(await this.tables.begin(ownerOf(viewer), id))) return;
      const { table, choices } = await this.waiting(viewer, id);
      if (!table) throw new NotFound();
      const meanings = employerMeanings(table, choices);
      const outcome = await this.imports.execute(importerOf(viewer), table, meanings, { answers });
      const toCorrect = new Set(outcome.refused.map(({ line }) => line));
      await this.tables.finish(ownerOf(viewer), id, { table, toCorrect, outcome });
    });
  }
}

function ownerOf({ actor, accountId }: Viewer): TableOwner {
  return { by: actor, accountId, purpose: 'employers' };
}
