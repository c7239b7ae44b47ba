import type { CampaignReport } from './campaign';

/** The promise: nothing acknowledged is lost, and a repeat can be recognised. */
export function expectNothingLost({ acts, mails, collapses }: CampaignReport): void {
  expect(acts).toMatchObject({ acknowledgedAndLost: 0, doneTwice: 0, byHalf: 0 });
  expect(mails).toMatchObject({
    lost: 0,
    fromNoAct: 0,
    repeatsUnderAnotherMessageId: 0,
    waiting: 0,
    setAside: 0,
    unreadable: 0,
  });
  expect(collapses).toEqual([]);
}

/** Figures on one line each, for whoever reads the end of a run. */
export function figuresOf({ kills, databaseStops, acts, mails, seed }: CampaignReport): string {
  return [
    `crash proof (seed ${seed}): ${kills} kills -9 of processes that serve and send, ${databaseStops} immediate stops of the database`,
    `acts: ${acts.acknowledged} acknowledged, ${acts.askedAgain} asked again, ${acts.abandoned} abandoned; ${acts.acknowledgedAndLost} lost, ${acts.doneTwice} done twice, ${acts.byHalf} by half`,
    `mails: ${mails.arrived} arrived, ${mails.takenUpAfterADeath} taken up again, ${mails.repeats} repeats; ${mails.lost} lost, ${mails.fromNoAct} from no act, ${mails.repeatsUnderAnotherMessageId} under another Message-ID`,
  ].join('\n');
}
