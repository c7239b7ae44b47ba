import { type CampaignReport, runCampaign } from './campaign';
import { expectNothingLost, figuresOf } from './expectations';

/** The short campaign; `npm run faults` is the long one, with the worker's own lease. */
describe('Killed fifteen times and its database stopped three times under load, the service', () => {
  let report: CampaignReport;

  beforeAll(async () => {
    report = await runCampaign({
      name: 'crash-proof-short',
      kills: 15,
      databaseStops: 3,
      seed: 20261122,
      outbox: { leaseMs: 2_000, pollMs: 250 },
      secondsToFinish: 60,
    });
  }, 300_000);

  it('was really tormented', () => {
    expect(report.kills).toBeGreaterThanOrEqual(15);
    expect(report.databaseStops).toBe(3);
    expect(report.acts.acknowledged).toBeGreaterThan(20);
    expect(report.acts.askedAgain).toBeGreaterThan(0);
  });

  it('loses no acknowledged act and no mail, and repeats only under the same Message-ID', () => {
    process.stdout.write(`${figuresOf(report)}\n`);
    expectNothingLost(report);
  });
});
