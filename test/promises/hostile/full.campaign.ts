import { hostileFigures, type HostileReport, keepHostileReport, runHostileCampaign } from './campaign';

const SEED = Number(process.env.SEED ?? 20261122);
const REQUESTS = Number(process.env.REQUESTS ?? 20_000);

/** `npm run hostile`: every kind of attack at every place of the API. Another SEED tries other combinations. */
describe(`${REQUESTS} hostile requests`, () => {
  let report: HostileReport;

  beforeAll(async () => {
    report = await runHostileCampaign(SEED, REQUESTS);
    keepHostileReport(report);
    process.stdout.write(`${hostileFigures(report)}\n`);
  }, 1_800_000);

  it('are all answered in French, without a failure, without an echo and without anything of others', () => {
    expect(report.faults).toEqual([]);
    expect(report.requests).toBe(REQUESTS);
  });

  it('change nothing that belongs to others, nor the service itself', () => {
    expect(report).toMatchObject({ othersChanged: [], stillAnswers: true, polluted: false });
  });
});
