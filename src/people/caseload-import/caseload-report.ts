import type { ColumnMeaning } from './column-meaning';
import { type PlannedLine, spoken, type Verdict } from './caseload-plan';
import type { Encoding } from '../../platform/tables/decode';
import type { LineRemark } from '../../platform/tables/line-remark';
import type { RecognisedWords } from './line-draft';
import type { Separator } from '../../platform/tables/read-table';
import { columnsReported } from '../../platform/tables/table-mapping';
import type { CaseloadTable } from './read-table';
import type { ReportedColumn } from './table-mapping';

/** A line that brought somebody, or would. */
export interface BroughtLine {
  readonly line: number;
  readonly name: string;
}

/** A line left as it is, since its person is there already. */
export interface LineAlreadyThere extends BroughtLine {
  readonly reason: string;
}

/** A line that brought nobody, and what to do about it. */
export interface RefusedLine extends BroughtLine {
  readonly reasons: readonly LineRemark[];
  /** Only the coach can tell whether she is somebody else: the question, in French. */
  readonly question: string | null;
}

/** What became of every line: created + alreadyThere + refused = received. */
export interface CaseloadReport {
  readonly dryRun: boolean;
  readonly received: number;
  readonly created: number;
  readonly alreadyThere: number;
  readonly createdLines: readonly BroughtLine[];
  readonly alreadyThereLines: readonly LineAlreadyThere[];
  readonly refused: readonly RefusedLine[];
  /** Cells of people brought all the same, that could not be kept. */
  readonly leftOut: readonly LineRemark[];
  /** Words taken for an occupation, to be looked over. */
  readonly recognised: readonly (RecognisedWords & { readonly line: number })[];
  readonly columns: readonly ReportedColumn[];
  readonly read: { readonly encoding: Encoding; readonly separator: Separator; readonly headerLine: number };
}

/** The report of a plan, or of what became of it. */
export function reportOf(
  table: CaseloadTable,
  meanings: readonly ColumnMeaning[],
  plan: readonly PlannedLine[],
  { dryRun }: { dryRun: boolean },
): CaseloadReport {
  const of = (kind: Verdict['kind']) => plan.filter(({ verdict }) => verdict.kind === kind);
  const refused = plan.flatMap(refusalOf);
  const [created, already] = [of('create'), of('already')];
  return {
    dryRun,
    received: plan.length,
    created: created.length,
    alreadyThere: already.length,
    createdLines: created.map(({ read: { line, name } }) => ({ line, name })),
    alreadyThereLines: already.map(({ read: { line, name }, verdict }) => ({
      line,
      name,
      reason: verdict.kind === 'already' ? verdict.reason : '',
    })),
    refused,
    leftOut: created.flatMap(({ read }) => read.leftOut),
    recognised: created.flatMap(({ read: { line, recognised } }) =>
      recognised.map((one) => ({ line, ...one })),
    ),
    columns: columnsReported(table, meanings),
    read: { encoding: table.encoding, separator: table.separator, headerLine: table.headerLine },
  };
}

function refusalOf({ read: { line, name }, verdict }: PlannedLine): RefusedLine[] {
  if (verdict.kind === 'refused') return [{ line, name, reasons: verdict.reasons, question: null }];
  if (verdict.kind !== 'asked') return [];
  return [{ line, name, reasons: [], question: `Est-ce la même personne que ${spoken(verdict.like)} ?` }];
}

/** Every line refused for one reason. */
export function refusedWhole(
  table: CaseloadTable,
  meanings: readonly ColumnMeaning[],
  reason: string,
): CaseloadReport {
  const none = reportOf({ ...table, lines: [] }, meanings, [], { dryRun: false });
  const refused = table.lines.map(({ line }) => ({
    line,
    name: '',
    reasons: [{ line, column: null, text: null, reason }],
    question: null,
  }));
  return { ...none, received: refused.length, refused };
}

/** One report out of those of several coaches, in the order of the lines. */
export function joined(reports: readonly CaseloadReport[], dryRun: boolean): CaseloadReport {
  const [first] = reports;
  const sum = (count: (report: CaseloadReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const all = <T extends { line: number }>(lines: (report: CaseloadReport) => readonly T[]) =>
    reports.flatMap(lines).sort((one, other) => one.line - other.line);
  return {
    ...first!,
    dryRun,
    received: sum(({ received }) => received),
    created: sum(({ created }) => created),
    alreadyThere: sum(({ alreadyThere }) => alreadyThere),
    createdLines: all(({ createdLines }) => createdLines),
    alreadyThereLines: all(({ alreadyThereLines }) => alreadyThereLines),
    refused: all(({ refused }) => refused),
    leftOut: all(({ leftOut }) => leftOut),
    recognised: all(({ recognised }) => recognised),
  };
}
