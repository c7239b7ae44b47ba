import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OpenApiDocument } from '../../../src/platform/http/openapi.controller';
import { WholeApp } from '../../support/whole-app';
import { authorisationMatrix } from '../authorisation-matrix';
import { Belongings } from '../belongings';
import { apiOperations } from './api-operations';
import { type Attack, attacksOn, type Ground } from './attacks';
import { faultsOf } from './faults';
import { fillWithOthers, rowsOfOthers } from './others';

const AT_ONCE = 6;
const ARTIFACTS = resolve(__dirname, '..', '..', '..', 'artifacts');

export interface HostileReport {
  readonly seed: number;
  readonly requests: number;
  readonly operations: number;
  /** Different kinds of attack at different places. */
  readonly attacks: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byOperation: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly slowestMs: number;
  /** What must not be, in words, with the attack that shows it. */
  readonly faults: readonly { readonly attack: string; readonly fault: string }[];
  /** Tables whose rows about others are not what they were. */
  readonly othersChanged: readonly string[];
  readonly stillAnswers: boolean;
  readonly polluted: boolean;
}

/** Sends `count` hostile requests to the real application on a fresh database, and says what came of it. */
export async function runHostileCampaign(seed: number, count: number): Promise<HostileReport> {
  const whole = await WholeApp.open();
  try {
    const ground = await groundOf(whole);
    const attacks = attacksOn(ground, seed, count);
    const before = await rowsOfOthers(whole.source, ground.others);
    const tally = new Tally();
    const began = performance.now();
    await Promise.all(Array.from({ length: AT_ONCE }, (_, one) => sendSome(whole, attacks, one, tally)));
    return {
      seed,
      requests: attacks.length,
      operations: ground.operations.length,
      attacks: new Set(attacks.map(({ operation, what }) => `${operation} ${what}`)).size,
      byStatus: Object.fromEntries([...tally.byStatus].sort()),
      byOperation: Object.fromEntries([...tally.byOperation].sort()),
      seconds: Math.round((performance.now() - began) / 100) / 10,
      slowestMs: Math.round(tally.slowest),
      faults: tally.faults,
      othersChanged: changed(before, await rowsOfOthers(whole.source, ground.others)),
      stillAnswers: await stillAnswers(whole),
      polluted: 'polluted' in {},
    };
  } finally {
    await whole.close();
  }
}

/** The figures of a report, in lines one can read. */
export function hostileFigures(report: HostileReport): string {
  const { seed, requests, attacks, operations, byStatus, seconds, slowestMs, faults } = report;
  const statuses = Object.entries(byStatus).map(([status, times]) => `${status}: ${times}`);
  return [
    `SEED=${seed}: ${requests} hostile requests (${attacks} different) on ${operations} operations in ${seconds} s`,
    `  ${statuses.join(', ')}; slowest ${slowestMs} ms; faults: ${faults.length}`,
    ...faults.slice(0, 30).map(({ attack, fault }) => `  ${fault}: ${attack}`),
  ].join('\n');
}

/** Keeps a report beside the others. */
export function keepHostileReport(report: HostileReport): void {
  mkdirSync(ARTIFACTS, { recursive: true });
  writeFileSync(join(ARTIFACTS, 'hostile-input.json'), `${JSON.stringify(report, null, 2)}\n`);
}

/** Everything the asker may name, and what belongs to others. */
export async function groundOf(whole: WholeApp): Promise<Ground> {
  const belongings = new Belongings(whole);
  const about = new Map(authorisationMatrix().map((line) => [line.route, line.about]));
  const operations = apiOperations(whole.part(OpenApiDocument).document());
  const own = new Map<string, string>();
  for (const { name } of operations) {
    const kind = about.get(name);
    if (kind) own.set(name, await belongings.make(kind));
  }
  return { operations, own, named: await belongings.named(), others: await fillWithOthers(whole) };
}

class Tally {
  readonly byStatus = new Map<number, number>();
  readonly byOperation = new Map<string, number>();
  readonly faults: { attack: string; fault: string }[] = [];
  slowest = 0;

  count({ operation }: Attack, status: number, took: number): void {
    this.byStatus.set(status, (this.byStatus.get(status) ?? 0) + 1);
    this.byOperation.set(operation, (this.byOperation.get(operation) ?? 0) + 1);
    this.slowest = Math.max(this.slowest, took);
  }

  blame({ operation, what }: Attack, faults: readonly string[]): void {
    for (const fault of faults) this.faults.push({ attack: `${operation} (${what})`, fault });
  }
}

async function sendSome(
  whole: WholeApp,
  attacks: readonly Attack[],
  one: number,
  tally: Tally,
): Promise<void> {
  for (let index = one; index < attacks.length; index += AT_ONCE)
    await sendOne(whole, attacks[index]!, tally);
}

async function sendOne(whole: WholeApp, attack: Attack, tally: Tally): Promise<void> {
  const began = performance.now();
  try {
    const answer = await whole.ask(attack);
    tally.count(attack, answer.status, performance.now() - began);
    tally.blame(attack, faultsOf(attack, answer));
  } catch (error) {
    tally.count(attack, 0, performance.now() - began);
    tally.blame(attack, [`no answer: ${String(error)}`]);
  }
}

type Rows = Readonly<Record<string, readonly string[]>>;

function changed(before: Rows, after: Rows): string[] {
  const tables = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return tables.filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]));
}

async function stillAnswers(whole: WholeApp): Promise<boolean> {
  const asked = { as: 'follower', verb: 'GET' } as const;
  const paths = ['/health', '/api/v1/participants', '/api/v1/openings', '/personnes'];
  const answers = await Promise.all(paths.map((path) => whole.ask({ ...asked, path })));
  return answers.every(({ status }) => status === 200);
}
