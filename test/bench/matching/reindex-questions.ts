import { DataSource } from 'typeorm';
import { OPENING_WORDS, OpeningWords } from '../../../src/openings/opening-words';
import { meiliDocumentOf } from '../../../src/platform/search/meilisearch/meili.document';
import { Reindex } from '../../../src/platform/search/upkeep/reindex';
import { marked } from '../../../src/platform/search/word-mark';
import type { CrowdHouse } from './crowd-house';
import { timeOnce } from './timing';

/** Milliseconds of the house's own rebuild and of a bare load of the same openings. */
export interface ReindexCost {
  readonly ms: number;
  readonly rawMs: number;
  readonly ratio: number;
}

/** The house's rebuild reads employers and occupations too, and compares all it made: the bare load does neither. */
export async function reindexQuestions(house: CrowdHouse): Promise<ReindexCost> {
  const { MEILI_URL } = process.env;
  const ms = await timeOnce(() => house.part(Reindex).execute());
  const rawMs = MEILI_URL ? await rawIntoMeilisearch(house, MEILI_URL) : await rawIntoPostgres(house);
  return { ms, rawMs, ratio: Math.round((ms / rawMs) * 100) / 100 };
}

/** The same vectors into a table of the same shape and indexes. */
async function rawIntoPostgres(house: CrowdHouse): Promise<number> {
  const source = house.part(DataSource);
  await source.query('CREATE TABLE bench_words (LIKE search_document INCLUDING ALL)');
  const took = await timeOnce(() => source.query('INSERT INTO bench_words SELECT * FROM search_document'));
  await source.query('DROP TABLE bench_words');
  return took;
}

const POSTED_AT_ONCE = 20_000;
const READ_AT_ONCE = 2_000;

/** The same documents as lines of JSON, in few big posts, until the server says that it has them. */
async function rawIntoMeilisearch(house: CrowdHouse, url: string): Promise<number> {
  const index = `${url.replace(/\/+$/, '')}/indexes/bench_raw`;
  const lines = await documentLines(house);
  const settings = (await ask(`${url}/indexes/${OPENING_WORDS}/settings`, 'GET').catch(() => null)) as
    object | null;
  if (settings) await done(url, await ask(`${index}/settings`, 'PATCH', JSON.stringify(settings)));
  const took = await timeOnce(async () => {
    const tasks = [];
    for (let from = 0; from < lines.length; from += POSTED_AT_ONCE) {
      const body = lines.slice(from, from + POSTED_AT_ONCE).join('\n');
      tasks.push(await ask(`${index}/documents?primaryKey=id`, 'POST', body, 'application/x-ndjson'));
    }
    for (const task of tasks) await done(url, task);
  });
  await done(url, await ask(index, 'DELETE'));
  return took;
}

async function documentLines(house: CrowdHouse): Promise<string[]> {
  const source = house.part(DataSource);
  const rows = await source.query<{ id: string }[]>('SELECT id FROM opening ORDER BY id');
  const lines: string[] = [];
  for (let from = 0; from < rows.length; from += READ_AT_ONCE) {
    const ids = rows.slice(from, from + READ_AT_ONCE).map(({ id }) => id);
    const reading = { manager: source.manager } as Parameters<OpeningWords['documentsOf']>[1];
    const documents = await house.part(OpeningWords).documentsOf(ids, reading);
    lines.push(...documents.map((document) => JSON.stringify(meiliDocumentOf(marked(document)))));
  }
  return lines;
}

async function ask(url: string, method: string, body?: string, type = 'application/json'): Promise<unknown> {
  const headers: Record<string, string> = { 'content-type': type };
  if (process.env.MEILI_KEY) headers.authorization = `Bearer ${process.env.MEILI_KEY}`;
  const answer = await fetch(url, { method, headers, body });
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}.`);
  return answer.json();
}

async function done(url: string, task: unknown): Promise<void> {
  const { taskUid } = task as { taskUid: number };
  for (;;) {
    const { status } = (await ask(`${url}/tasks/${taskUid}`, 'GET')) as { status: string };
    if (status === 'succeeded') return;
    if (status === 'failed' || status === 'canceled') throw new Error(`Task ${taskUid} ${status}.`);
    await new Promise((later) => setTimeout(later, 50));
  }
}
