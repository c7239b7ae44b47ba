import { OpenApiDocument } from '../../src/platform/http/openapi.controller';
import { WholeApp } from '../support/whole-app';
import { hostileFigures, type HostileReport, runHostileCampaign } from './hostile/campaign';
import { CANARY } from './hostile/values';
import { apiOperations } from './hostile/api-operations';

/** `npm run hostile` sends every attack there is. */
const SEED = Number(process.env.SEED ?? 20261122);
const REQUESTS = Number(process.env.REQUESTS ?? 2_000);
const MEGABYTE = 1_000_000;

describe(`Hostile input on every route of the API (SEED=${SEED})`, () => {
  let report: HostileReport;

  beforeAll(async () => {
    report = await runHostileCampaign(SEED, REQUESTS);
    process.stdout.write(`${hostileFigures(report)}\n`);
  }, 300_000);

  it('gets a French problem document, never a failure, an echo or the data of others', () => {
    expect(report.faults).toEqual([]);
  });

  it('reaches every operation that the API describes', () => {
    expect(Object.keys(report.byOperation)).toHaveLength(report.operations);
    expect(report.requests).toBe(REQUESTS);
  });

  it('is refused for the most part, and not out of hand: what is fit is accepted', () => {
    const { 200: read = 0, 201: written = 0, 400: refused = 0 } = report.byStatus;
    expect(refused).toBeGreaterThan(REQUESTS / 5);
    expect(read + written).toBeGreaterThan(REQUESTS / 20);
  });

  it('changes nothing that belongs to others, nor the service itself', () => {
    expect(report).toMatchObject({ othersChanged: [], stillAnswers: true, polluted: false });
  });
});

describe('What is too large', () => {
  let whole: WholeApp;
  beforeAll(async () => {
    whole = await WholeApp.open();
  });
  afterAll(() => whole.close());

  const asked = { as: 'follower', verb: 'POST' } as const;

  it('is refused above 100 kB everywhere but at an import', async () => {
    const operations = apiOperations(whole.part(OpenApiDocument).document());
    const writing = operations.filter(({ hasBody, path }) => hasBody && !path.includes('imports'));
    expect(writing.length).toBeGreaterThan(8);
    for (const { verb, path } of writing) {
      const answer = await whole.ask({ as: 'follower', verb, path, body: sized(110_000) });
      expect({ path, status: answer.status }).toEqual({ path, status: 413 });
      expect(answer.text).not.toContain(CANARY);
    }
  });

  it('is refused above 20 MB at an import, which takes 15 MB', async () => {
    const path = '/api/v1/imports/france-travail';
    const refused = await whole.ask({ ...asked, path, body: sized(22 * MEGABYTE) });
    expect(refused.status).toBe(413);
    expect(refused.text).not.toContain(CANARY);
    const taken = await whole.ask({ ...asked, path, body: sized(15 * MEGABYTE) });
    expect(taken.status).toBe(200);
    expect(JSON.parse(taken.text)).toMatchObject({ received: 1, created: 0 });
  });
});

/** An import of about that many bytes, whose only offer cannot be read. */
function sized(bytes: number): string {
  return JSON.stringify({ resultats: [{ [CANARY]: 'x'.repeat(bytes) }] });
}
