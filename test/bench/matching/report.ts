import { cpus } from 'node:os';
import type { Exactness } from './exactness';
import type { HttpTimes } from './http-questions';
import type { ReindexCost } from './reindex-questions';
import type { Satisfaction } from './satisfaction';
import type { Spread } from './timing';

/** Everything one run measured; times in milliseconds. */
export interface Report {
  readonly openings: number;
  readonly participants: number;
  readonly employers: number;
  readonly seed: number;
  readonly machine: string;
  readonly seeding: { readonly ms: number };
  readonly http: HttpTimes;
  readonly engine: Spread & { readonly name: string };
  readonly board: Spread & { readonly bytesPerOpening: number; readonly loadMs: number };
  readonly sql: Spread & { readonly compared: number; readonly differences: number };
  readonly reverse: Spread & { readonly ms: number; readonly people: number; readonly loadMs: number };
  readonly reindex: ReindexCost;
  readonly exact: Exactness;
  readonly satisfaction: Satisfaction;
}

/** The machine a run was made on. */
export function machineLine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${process.platform}`;
}

/** For people to read. */
export function tableOf(report: Report): string {
  const { http, engine, board, sql, reverse, reindex, exact, satisfaction } = report;
  const times = ({ p50, p95, questions }: Spread) =>
    `${ms(p50)} median, ${ms(p95)} p95, ${questions} questions`;
  const lines: (readonly [string, string])[] = [
    [
      'crowd',
      `${report.openings} openings, ${report.participants} people, ${report.employers} employers, seed ${report.seed}`,
    ],
    ['machine', report.machine],
    ['seed crowd', `${(report.seeding.ms / 1_000).toFixed(0)} s`],
    ['list over HTTP', times(http)],
    ['  less the same words', times(http.beyondEngine)],
    [`words, ${engine.name} alone`, times(engine)],
    ['board alone', times(board)],
    ['board, memory and load', `${board.bytesPerOpening} bytes an opening, ${ms(board.loadMs)}`],
    ['SQL alone', `${times(sql)}; ${sql.differences} of ${sql.compared} lists differ from the board`],
    ['SQL / board', `${(sql.p50 / board.p50).toFixed(1)} times (medians)`],
    ['one opening, everybody', `${times(reverse)}; ${reverse.people} people`],
    [
      'reindex',
      `${told(reindex.ms)}, bare load ${ms(reindex.rawMs)}, ratio ${reindex.ratio ?? 'not measured'}`,
    ],
    ['exact', `${exact.differences} differences, ${exact.profiles} profiles over ${exact.openings} openings`],
    [
      'satisfaction, nDCG@10',
      `ours ${satisfaction.ours}, keyword ${satisfaction.keyword}, newest ${satisfaction.newest}` +
        ` (${satisfaction.people} people; with every wish understood ${satisfaction.heard})`,
    ],
  ];
  return lines.map(([name, value]) => `${name.padEnd(26)}${value}`).join('\n');
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

function told(value: number | null): string {
  return value === null ? 'not measured' : ms(value);
}
