import { Injectable } from '@nestjs/common';
import { Colleagues } from '../../identity';
import type { Actor } from '../../platform/acts/act';
import { choicesWritten } from '../../platform/tables/table-mapping';
import { EMPLOYER_VOCABULARY } from './employer-columns';
import type { EmployersReport } from './employers-report';
import { employerMeanings, readEmployersTable } from './employers-table';
import { ImportEmployers } from './import-employers';
import { importerForAll, importerOf } from './importer';

export interface EmployersFileOptions {
  /** E-mail address of the coach or lead whose territory keeps them; without it every territory sees them. */
  readonly forColleague?: string;
  /** `En-tête=field`, one a column. */
  readonly columns?: readonly string[];
  readonly dryRun?: boolean;
}

/** Brings a table of employers in from the command line. */
@Injectable()
export class ImportEmployersFile {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly imports: ImportEmployers,
  ) {}

  /** @throws NotATable, ColumnNotUnderstood, UnknownAccount */
  async execute(by: Actor, content: Uint8Array, options: EmployersFileOptions): Promise<EmployersReport> {
    const table = readEmployersTable(content);
    const choices = choicesWritten(table, options.columns ?? [], EMPLOYER_VOCABULARY);
    const meanings = employerMeanings(table, choices);
    const { forColleague, dryRun } = options;
    const importer = forColleague
      ? importerOf(await this.colleagues.behind(forColleague, by))
      : importerForAll(by);
    return this.imports.execute(importer, table, meanings, { dryRun });
  }
}
