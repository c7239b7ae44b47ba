import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { withRequestScope } from '../../platform/acts/request-scope';
import { NotFound } from '../../platform/http/domain-error';
import { CaseloadFiles } from './caseload-files';
import type { CaseloadReport } from './caseload-report';
import { ImportCaseload } from './import-caseload';
import { meaningsChosen } from './table-mapping';

/** The last two steps of an import on the screens: what it would do, then doing it, once. */
@Injectable()
export class BringCaseload {
  constructor(
    private readonly files: CaseloadFiles,
    private readonly imports: ImportCaseload,
  ) {}

  /** What bringing this table would do, today. @throws NotFound, NoNames, ColumnNotUnderstood */
  async preview(viewer: Viewer, fileId: string): Promise<CaseloadReport> {
    const { table, choices, outcome } = await this.files.waiting(viewer, fileId);
    if (outcome) return outcome;
    if (!table) throw new NotFound();
    return this.imports.execute(viewer, table, meaningsChosen(table, choices), { dryRun: true });
  }

  /** Brings the table in, and keeps what became of it; asked again, does nothing. */
  async execute(viewer: Viewer, fileId: string, answers: ReadonlyMap<number, boolean>): Promise<void> {
    // The file itself says what is done: the key of the form would let a second sending take the first one's place.
    await withRequestScope({ requestId: '', actsBegun: 0 }, async () => {
      if (!(await this.files.begin(viewer, fileId))) return;
      const { table, choices } = await this.files.waiting(viewer, fileId);
      if (!table) throw new NotFound();
      const outcome = await this.imports.execute(viewer, table, meaningsChosen(table, choices), { answers });
      await this.files.finish(viewer, fileId, table, outcome);
    });
  }
}
