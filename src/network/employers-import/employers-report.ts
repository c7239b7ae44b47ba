import type { ColumnMeaning } from '../../platform/tables/column-meaning';
import type { LineRemark } from '../../platform/tables/line-remark';
import type { Table } from '../../platform/tables/read-table';
import { columnsReported, type ReportedColumn } from '../../platform/tables/table-mapping';
import type { EmployerField } from './employer-columns';
import type { PlannedEmployer } from './employers-plan';

/** A line, by its number in the spreadsheet and the name it says. */
export interface NamedLine {
  readonly line: number;
  readonly name: string;
}

/** A line refused by itself, and what to do about it. */
export interface RefusedEmployer extends NamedLine {
  readonly reasons: readonly LineRemark[];
}

/** What became of every line: created + completed + alreadyThere + refused = received. */
export interface EmployersReport {
  readonly dryRun: boolean;
  readonly received: number;
  readonly created: number;
  readonly completed: number;
  readonly alreadyThere: number;
  readonly createdLines: readonly NamedLine[];
  /** `what`: what the line adds to an employer of the network, in French. */
  readonly completedLines: readonly (NamedLine & {
    readonly employer: string;
    readonly what: readonly string[];
  })[];
  readonly alreadyThereLines: readonly (NamedLine & { readonly reason: string })[];
  readonly refused: readonly RefusedEmployer[];
  /** Lines brought beside an employer they may be: a coach settles it. */
  readonly likenesses: readonly (NamedLine & { readonly question: string })[];
  /** What the network holds otherwise than a line says: it stays. */
  readonly differences: readonly LineRemark[];
  /** Cells of lines brought all the same, that could not be kept. */
  readonly leftOut: readonly LineRemark[];
  readonly columns: readonly ReportedColumn<EmployerField>[];
  readonly read: Pick<Table, 'encoding' | 'separator' | 'headerLine'>;
}

/** The report of a plan, or of what became of it. */
export function reportOf(
  { encoding, separator, headerLine, ...table }: Table,
  meanings: readonly ColumnMeaning<EmployerField>[],
  plan: readonly PlannedEmployer[],
  { dryRun }: { dryRun: boolean },
): EmployersReport {
  const lines = linesOf(plan);
  return {
    dryRun,
    received: plan.length,
    created: lines.createdLines.length,
    completed: lines.completedLines.length,
    alreadyThere: lines.alreadyThereLines.length,
    ...lines,
    differences: plan.flatMap(({ differences }) => differences),
    leftOut: plan.flatMap(({ read, verdict }) => (verdict.kind === 'refused' ? [] : read.leftOut)),
    columns: columnsReported({ encoding, separator, headerLine, ...table }, meanings),
    read: { encoding, separator, headerLine },
  };
}

function linesOf(plan: readonly PlannedEmployer[]) {
  const named = ({ read: { line, name } }: PlannedEmployer): NamedLine => ({ line, name });
  return {
    createdLines: plan.filter(({ verdict }) => verdict.kind === 'create').map(named),
    completedLines: plan.flatMap((one) => {
      const { verdict } = one;
      return verdict.kind === 'complete'
        ? [{ ...named(one), employer: verdict.employer, what: verdict.what }]
        : [];
    }),
    alreadyThereLines: plan.flatMap((one) =>
      one.verdict.kind === 'already' ? [{ ...named(one), reason: one.verdict.reason }] : [],
    ),
    refused: plan.flatMap((one) =>
      one.verdict.kind === 'refused' ? [{ ...named(one), reasons: one.verdict.reasons }] : [],
    ),
    likenesses: plan.flatMap((one) =>
      one.verdict.kind === 'create' && one.verdict.like
        ? [{ ...named(one), question: `Est-ce le même employeur que ${one.verdict.like} ?` }]
        : [],
    ),
  };
}
