import { faultsIn } from '../../../src/people/wish-rules';
import { occupationRows } from '../../../src/reference/table-rows';
import { judgedOffersAreHere } from './house-of-offers';
import { judgedSatisfaction, satisfactionTable } from './judged-satisfaction';
import { JUDGEMENTS } from './judgements';
import { JUDGED_PEOPLE } from './profiles';

const whenTheyAreHere = judgedOffersAreHere() ? describe : describe.skip; // not the offers that were judged: point OFFERS_FILE at them

describe('the judged people', () => {
  it('are twenty, each with wishes that a coach may write down and a judgement of her own', () => {
    const codes = new Set(occupationRows().map(({ code }) => code));
    const knowledge = { isOccupation: (code: string) => codes.has(code) };
    expect(JUDGED_PEOPLE).toHaveLength(20);
    expect(JUDGED_PEOPLE.map(({ name }) => name)).toEqual(Object.keys(JUDGEMENTS));
    for (const { name, profile } of JUDGED_PEOPLE) {
      expect([name, faultsIn(profile.wishes, knowledge)]).toEqual([name, []]);
    }
  });
});

whenTheyAreHere('twenty people judged by hand over the real offers', () => {
  it('like our list at least as much as a keyword search near them and as the newest offers near them', async () => {
    const judged = await judgedSatisfaction();
    console.log(satisfactionTable(judged));
    expect(judged.mean.ours).toBeGreaterThanOrEqual(judged.mean.keyword);
    expect(judged.mean.ours).toBeGreaterThanOrEqual(judged.mean.newest);
  }, 120_000);
});
