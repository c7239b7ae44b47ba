import { IssueApiToken } from '../../../src/identity';
import { SYSTEM } from '../../../src/platform/acts/act';
import { PROJECT, ServiceProcess } from '../../promises/canary/service-process';
import type { BenchPlace } from './bench-place';
import type { CrowdHouse, Known } from './crowd-house';
import { askEngine } from './engine-questions';
import { type Spread, spreadOfDifferences, timeEach, timeOnce } from './timing';

/** A run should not last for ever while lists are made without a board. */
const BUDGET_MS = 120_000;
const INDEXED_WITHIN_MS = 1_800_000;

/** Lists over HTTP, and what is left of each without what the engine takes for the same words. */
export type HttpTimes = Spread & { readonly beyondEngine: Spread };

/** Lists of people over HTTP, one after the other, from the service in a process of its own. */
export async function httpQuestions(
  place: BenchPlace,
  house: CrowdHouse,
  people: readonly Known[],
): Promise<HttpTimes> {
  const service = await ServiceProcess.start({ tree: PROJECT, environment: place.environment });
  place.whenClosed(() => service.stop());
  const url = `http://127.0.0.1:${service.port}`;
  await untilIndexed(url);
  const tokens = await tokensOf(house, people);
  const list = (known: Known) => matchesOf(url, tokens.get(known.coachEmail)!, known);
  const spread = await timeEach(people, list, { budgetMs: BUDGET_MS });
  const pairs: [number, number][] = [];
  for (const known of people) {
    const profile = await house.profileOf(known);
    pairs.push([await timeOnce(() => list(known)), await timeOnce(() => askEngine(house, profile))]);
  }
  await service.stop();
  return { ...spread, beyondEngine: spreadOfDifferences(pairs) };
}

async function matchesOf(url: string, token: string, { herself }: Known): Promise<void> {
  const address = `${url}/api/v1/participants/${herself.participantId}/matches?limit=20`;
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  const { items } = (await answer.json()) as { items?: unknown[] };
  if (!items) throw new Error(`${address} answered ${answer.status}.`);
}

async function tokensOf(house: CrowdHouse, people: readonly Known[]): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  for (const email of new Set(people.map(({ coachEmail }) => coachEmail))) {
    tokens.set(email, await house.part(IssueApiToken).execute({ email, by: SYSTEM }));
  }
  return tokens;
}

/** A search engine of its own follows the database: asked too soon, it would know little. */
async function untilIndexed(url: string): Promise<void> {
  const last = performance.now() + INDEXED_WITHIN_MS;
  while (performance.now() < last) {
    const answer = await fetch(`${url}/health`);
    const { search, outbox } = (await answer.json()) as Health;
    if (search.lagSeconds === 0 && outbox.pending === 0) return;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error('The search engine has not caught up with the database.');
}

interface Health {
  readonly search: { readonly lagSeconds: number };
  readonly outbox: { readonly pending: number };
}
