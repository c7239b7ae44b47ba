import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../src/platform/database/embedded/free-port';
import { migrate } from '../../src/platform/database/migrate';
import { SeededRng } from '../../src/platform/ids/rng';
import { until } from '../support/until';
import { Clients } from './clients';
import { type Findings, findingsOf } from './findings';
import { LetterBox } from './letter-box';
import { MortalDatabase } from './mortal-database';
import { MortalProcess } from './mortal-process';

/** A few tell something about the service; more, that it does not start at all. */
const MOST_COLLAPSES = 5;
const KEY = randomBytes(32).toString('base64');
const ROOT = resolve(__dirname, '..', '..');

export interface CampaignPlan {
  /** Written to `artifacts/<name>.json`. */
  readonly name: string;
  /** kill -9, shared between two processes; each serves and sends. */
  readonly kills: number;
  readonly databaseStops: number;
  readonly seed: number;
  /** Changes to how the worker works; none is the product as it is. */
  readonly outbox?: { readonly leaseMs?: number; readonly pollMs?: number };
  /** How long the service may take to finish its work once it is left in peace. */
  readonly secondsToFinish: number;
}

export interface CampaignReport extends Findings {
  readonly seed: number;
  readonly kills: number;
  readonly databaseStops: number;
  /** Ends of a process that nobody caused: it must survive everything but a kill. */
  readonly collapses: readonly string[];
}

/** Kills the service and stops its database under load, leaves it in peace, and counts what is missing. */
export async function runCampaign(plan: CampaignPlan): Promise<CampaignReport> {
  if (!existsSync(join(ROOT, 'dist', 'platform')))
    throw new Error('Run `npm run build` first: dist/ is killed.');
  const rng = new SeededRng(plan.seed);
  const box = new LetterBox();
  const smtpUrl = await box.open();
  const database = await MortalDatabase.create(await freePort());
  const processes = await cast(plan, database, smtpUrl);
  try {
    const clients = new Clients(
      processes.map(({ port }) => port),
      rng,
    );
    clients.start(8);
    const done = () => clients.acknowledged.size + box.arrivals.size;
    await torment(plan, rng, { processes, done }, database);
    await clients.stop();
    await settle(database.url, plan.secondsToFinish);
    return keep(plan, {
      seed: plan.seed,
      kills: killsOf(processes),
      databaseStops: database.stops,
      collapses: processes.flatMap(({ mortal }) => mortal.collapses),
      ...(await asked(database.url, (client) => findingsOf(client, clients, box))),
    });
  } finally {
    await Promise.all(processes.map(({ mortal }) => mortal.end()));
    await database.remove();
    await box.close();
  }
}

interface Listening {
  readonly mortal: MortalProcess;
  readonly port: number;
}

async function cast(plan: CampaignPlan, database: MortalDatabase, smtpUrl: string): Promise<Listening[]> {
  await migrate(database.url);
  const start = async (): Promise<Listening> => {
    const port = await freePort();
    const mortal = new MortalProcess({
      outbox: plan.outbox ?? {},
      excused: () => database.isDown(),
      environment: environmentOf(port, database.url, smtpUrl),
    });
    mortal.start();
    return { mortal, port };
  };
  return [await start(), await start()];
}

/** Not production: the act under test is a development page, the mail check. */
function environmentOf(port: number, databaseUrl: string, smtpUrl: string): Record<string, string> {
  return {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    BASE_URL: 'https://entremise.example',
    ENTREMISE_DEMO: '0',
    ENCRYPTION_KEY: KEY,
  };
}

/** Both processes die in the middle of their work; the database stops each time its share of kills is reached. */
async function torment(
  { kills, databaseStops }: CampaignPlan,
  rng: SeededRng,
  { processes, done }: { processes: Listening[]; done: () => number },
  database: MortalDatabase,
): Promise<void> {
  const hunt = async ({ mortal }: Listening) => {
    while (killsOf(processes) < kills) {
      await mortal.kill(() => someMore(done), rng.below(150));
      if (mortal.collapses.length > MOST_COLLAPSES)
        throw new Error(`It does not stay up: ${mortal.collapses[0]}`);
    }
  };
  const shake = async () => {
    for (let stop = 1; stop <= databaseStops; stop++) {
      const due = Math.floor((stop * kills) / (databaseStops + 1));
      await until(`${due} kills`, () => killsOf(processes) >= due, 600);
      await database.stopAtOnce(rng.below(300));
    }
  };
  await Promise.all([...processes.map(hunt), shake()]);
}

function killsOf(processes: readonly Listening[]): number {
  return processes.reduce((sum, { mortal }) => sum + mortal.kills, 0);
}

/** Waits for three more, or five seconds: there may be nothing to do just now. */
async function someMore(done: () => number): Promise<void> {
  const before = done();
  await until('it works', () => done() >= before + 3, 5).catch(() => undefined);
}

/** Waits until every message is done or set aside. */
async function settle(url: string, seconds: number): Promise<void> {
  const unfinished = 'SELECT 1 FROM outbox_message WHERE done_at IS NULL AND set_aside_at IS NULL LIMIT 1';
  await asked(url, (client) =>
    until('every message is done', async () => (await client.query(unfinished)).rowCount === 0, seconds),
  ).catch(() => undefined);
}

async function asked<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function keep(plan: CampaignPlan, report: CampaignReport): CampaignReport {
  const folder = join(ROOT, 'artifacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${plan.name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}
