import { Injectable } from '@nestjs/common';
import { Colleagues, type Viewer } from '../../identity';
import type { Actor } from '../../platform/acts/act';
import { DomainError } from '../../platform/http/domain-error';
import type { TableLine } from '../../platform/tables/read-table';
import { ColumnNotUnderstood } from '../../platform/tables/table.errors';
import { type CaseloadReport, joined, refusedWhole } from './caseload-report';
import type { ColumnMeaning } from './column-meaning';
import { ImportCaseload } from './import-caseload';
import { type CaseloadTable, readTable } from './read-table';
import { choicesWritten, meaningsChosen } from './table-mapping';

export interface SharedTableOptions {
  /** E-mail address of the coach the whole table is for; without it a column has to say. */
  readonly forCoach?: string;
  /** `En-tête=field`, one a column. */
  readonly columns?: readonly string[];
  readonly dryRun?: boolean;
  /** Lines done, out of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Brings a table in from the command line: for one coach, or for those a column names by e-mail address. */
@Injectable()
export class ImportSharedTable {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly imports: ImportCaseload,
  ) {}

  /** @throws NotATable, NoNames, ColumnNotUnderstood, NobodyFollows, UnknownAccount */
  async execute(by: Actor, content: Uint8Array, options: SharedTableOptions): Promise<CaseloadReport> {
    const table = readTable(content);
    const meanings = meaningsChosen(table, choicesWritten(table, options.columns ?? []));
    const shares = options.forCoach
      ? [{ coach: options.forCoach, lines: table.lines }]
      : sharesOf(table, meanings);
    const reports: CaseloadReport[] = [];
    let before = 0;
    for (const { coach, lines } of shares) {
      const onProgress = (done: number) => options.onProgress?.(before + done, table.lines.length);
      const share = { ...table, lines };
      const viewer = await this.coachOf(coach, by, !options.forCoach);
      reports.push(
        typeof viewer === 'string'
          ? refusedWhole(share, meanings, viewer)
          : await this.imports.execute(viewer, share, meanings, { dryRun: options.dryRun, onProgress }),
      );
      before += lines.length;
      options.onProgress?.(before, table.lines.length);
    }
    return joined(reports, options.dryRun ?? false);
  }

  /** The coach, or why these lines are refused; alone in the table's way, the refusal is thrown. */
  private async coachOf(email: string, by: Actor, oneOfSeveral: boolean): Promise<Viewer | string> {
    try {
      if (email === '') throw new NobodyFollows();
      const viewer = await this.colleagues.behind(email, by);
      if (viewer.territoryId === null) throw new NobodyFollows();
      return viewer;
    } catch (error) {
      if (!oneOfSeveral || !(error instanceof DomainError)) throw error;
      return email === ''
        ? 'Cette ligne ne dit pas quel coach suit la personne : écrivez son adresse e-mail.'
        : `Aucun compte de coach ouvert n’a l’adresse « ${email} ».`;
    }
  }
}

/** The account may not follow anybody. */
export class NobodyFollows extends DomainError {
  override readonly name = 'NobodyFollows';
  readonly status = 422;
  readonly title = 'Ce compte n’accompagne personne : donnez l’adresse d’une ou d’un coach.';
}

/** The lines of each coach, in the order of their first line. @throws ColumnNotUnderstood without such a column */
function sharesOf(
  { columns, lines }: CaseloadTable,
  meanings: readonly ColumnMeaning[],
): { coach: string; lines: TableLine[] }[] {
  const place = meanings.findIndex((meaning) => meaning.kind === 'field' && meaning.field === 'coach');
  if (place < 0) {
    throw new ColumnNotUnderstood(
      'Pour qui sont ces personnes ? Ajoutez --for et l’adresse e-mail du coach, ou une colonne « Coach » qui la donne.',
    );
  }
  const { index } = columns[place]!;
  const shares = new Map<string, TableLine[]>();
  for (const line of lines) {
    const coach = (line.cells[index] ?? '').toLowerCase();
    shares.set(coach, [...(shares.get(coach) ?? []), line]);
  }
  return [...shares].map(([coach, own]) => ({ coach, lines: own }));
}
