import { aContext, anOpening, aProfile } from '../../test/support/matching-worlds';
import type { OpeningFacts } from '../openings';
import type { Wish } from '../people';
import { matchOpening } from './match';

function score(wishes: readonly Wish[], facts: Partial<OpeningFacts>): number {
  const match = matchOpening(aProfile(wishes), anOpening(facts), aContext());
  if (match.outcome !== 'match') throw new Error(`not shown: ${match.outcome}`);
  return match.score;
}

const like = (criterion: Wish['criterion'], value: unknown): Wish =>
  ({ criterion, value, stance: 'like' }) as Wish;
const avoid = (criterion: Wish['criterion'], value: unknown): Wish =>
  ({ criterion, value, stance: 'avoid' }) as Wish;

describe('the formula', () => {
  it('is the weighted mean of what she said, and a small share of freshness', () => {
    const wishes = [like('contract', 'cdi'), { ...like('trait', 'outdoors'), stance: 'must' } as Wish];
    expect(score(wishes, { contract: 'cdd', traits: ['outdoors'] })).toBe((20 + 0 + 1) / 31);
    expect(score(wishes, { contract: 'cdi', traits: ['outdoors'], freshOn: '2026-01-01' })).toBe(30 / 31);
  });

  it('counts an unknown fact for half', () => {
    expect(score([like('contract', 'cdi')], {})).toBe((5 + 1) / 11);
    expect(score([avoid('contract', 'cdi')], {})).toBe((5 + 1) / 11);
  });

  it('subtracts what she would rather avoid, once', () => {
    const wishes = [avoid('contract', 'interim'), avoid('contract', 'cddi')];
    expect(score(wishes, { contract: 'interim' })).toBe(1 / 11);
    expect(score(wishes, { contract: 'cdi' })).toBe(1);
  });

  it('takes wishes for one occupation, one contract... as alternatives', () => {
    const wishes = [like('contract', 'cdi'), like('contract', 'cdd'), like('contract', 'interim')];
    expect(score(wishes, { contract: 'cdd' })).toBe(1);
    const trades = [like('occupation', 'G1602'), like('occupation', 'G1605'), like('occupation', 'A1501')];
    expect(score(trades, { occupation: 'A1501' })).toBeGreaterThan(score(trades, { occupation: 'G1603' }));
  });

  it('adds the shares of the time slots she named', () => {
    const wishes = [like('slot', 'morning'), like('slot', 'day'), like('slot', 'evening')];
    expect(score(wishes, { slots: ['morning', 'day', 'evening'] })).toBe(1);
    expect(score(wishes, { slots: ['morning', 'night'] })).toBe((5 + 1) / 11);
  });

  it('counts a wish said twice once', () => {
    const [wish, fact] = [like('trait', 'team'), { traits: ['team'], contract: 'cdd' } as const];
    expect(score([wish, wish, like('contract', 'cdi')], fact)).toBe(
      score([wish, like('contract', 'cdi')], fact),
    );
    const must = { ...wish, stance: 'must' } as Wish;
    expect(score([wish, must], fact)).toBe(score([must], fact));
  });

  it('leaves of an offer what the road to it leaves', () => {
    const dijon = { lat: 47.322, lon: 5.041 };
    const wishes = [like('contract', 'cdi'), like('distance', { ...dijon, maxKm: 5, mode: 'bus' })];
    // One degree of latitude is 111.2 km: 10 km beyond her limit, which a bus halves every 5.
    const tenBeyond = { lat: dijon.lat + 15 / 111.195, lon: dijon.lon };
    expect(score(wishes, { contract: 'cdi', position: dijon })).toBe(1);
    expect(score(wishes, { contract: 'cdi', position: tenBeyond })).toBe((0.25 * (10 + 2.5 + 1)) / 21);
    expect(score(wishes, { contract: 'cdi', position: { lat: 50.6, lon: 3.06 } })).toBe(0);
    expect(score(wishes, { contract: 'cdi' })).toBe((0.75 * (10 + 5 + 1)) / 21);
    expect(score([avoid('distance', { ...dijon, maxKm: 5, mode: 'bus' })], { position: dijon })).toBe(1 / 11);
  });

  it('does not know prerequisites, nor what answering reveals', () => {
    const wishes = [like('contract', 'cdi')];
    const asked = { kind: 'licence', label: 'Permis B', level: 'required', value: 'B' } as const;
    const reveals = { alone: ['housing'], with_coach: ['housing', 'coaching'] } as const;
    expect(score(wishes, { prerequisites: [asked], reveals })).toBe(score(wishes, {}));
  });
});
