import { type CampaignReport, runCampaign } from './campaign';
import { expectNothingLost, figuresOf } from './expectations';

const SEED = Number(process.env.SEED ?? 20261122);

/** `npm run faults`: the product's own lease, back-off and durability. Another SEED tries other moments. */
describe('Killed two hundred times and its database stopped twenty times under load, the service', () => {
  let report: CampaignReport;

  beforeAll(async () => {
    report = await runCampaign({
      name: 'crash-proof',
      kills: 200,
      databaseStops: 20,
      seed: SEED,
      secondsToFinish: 600,
    });
  }, 1_800_000);

  it('was really tormented', () => {
    expect(report.kills).toBeGreaterThanOrEqual(200);
    expect(report.databaseStops).toBe(20);
    expect(report.acts.askedAgain).toBeGreaterThan(20);
    expect(report.mails.takenUpAfterADeath).toBeGreaterThan(0);
  });

  it('loses no acknowledged act and no mail, and repeats only under the same Message-ID', () => {
    process.stdout.write(`${figuresOf(report)}\n`);
    expectNothingLost(report);
  });
});
