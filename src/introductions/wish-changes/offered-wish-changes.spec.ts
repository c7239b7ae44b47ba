import { aContext, anEmployer, anOpening, aProfile, DIJON } from '../../../test/support/matching-worlds';
import { matchOpening } from '../../matching';
import type { OpeningFacts } from '../../openings';
import type { Wish } from '../../people';
import { codesOf } from '../../reference/vocabulary';
import { type Reason, REASONS } from '../answers/answer-words';
import { changedWishes } from './changed-wishes';
import { wishChangesAfter } from './offered-wish-changes';

const CHENOVE = { lat: 47.2936, lon: 5.0043 };
const NIGHT_SHIFT: Partial<OpeningFacts> = {
  slots: ['evening', 'night'],
  occupation: 'D1102',
  contract: 'cdd',
  hourlyWageMin: 12.1,
  hourlyWageMax: 12.5,
  traits: ['heat', 'standing', 'food', 'small_team'],
  employer: anEmployer('noirot'),
  position: CHENOVE,
};
const BY_BUS: Wish = { criterion: 'distance', value: { ...DIJON, maxKm: 8, mode: 'bus' }, stance: 'must' };
const names = { occupation: (code: string) => `métier ${code}` };

function offered(reason: Reason, wishes: readonly Wish[] = [], facts: Partial<OpeningFacts> = NIGHT_SHIFT) {
  return wishChangesAfter(reason, anOpening(facts), wishes, names);
}

const keys = (...asked: Parameters<typeof offered>) => offered(...asked).map(({ key }) => key);
const sentences = (...asked: Parameters<typeof offered>) => offered(...asked).map(({ sentence }) => sentence);

describe('what a "non" offers to change', () => {
  it('because of the hours: each time of day the post is worked at', () => {
    expect(sentences('hours')).toEqual([
      'Ne plus me proposer de travail le soir.',
      'Ne plus me proposer de travail de nuit.',
    ]);
    expect(offered('hours')[1]).toMatchObject({
      key: 'never:slot:night',
      wishes: [{ criterion: 'slot', value: 'night', stance: 'never' }],
    });
    expect(keys('hours', [], {})).toEqual([]);
  });

  it('because it is too far: a shorter limit, from the same place and by the same means', () => {
    expect(offered('too_far', [BY_BUS])).toEqual([
      {
        key: 'must:distance',
        sentence: 'Ne plus me proposer de travail à plus de 4\u00a0km.',
        wishes: [{ ...BY_BUS, value: { ...BY_BUS.value, maxKm: 4 } }],
        replaces: 'distance',
      },
    ]);
  });

  it('because it is too far: nothing when no place, no position or nothing nearer is known', () => {
    expect(keys('too_far')).toEqual([]);
    expect(keys('too_far', [BY_BUS], { ...NIGHT_SHIFT, position: null })).toEqual([]);
    expect(keys('too_far', [BY_BUS], { ...NIGHT_SHIFT, position: DIJON })).toEqual([]);
  });

  it('because it is too far: her own limit becomes firm when the post already is beyond it', () => {
    const [change] = offered('too_far', [
      { ...BY_BUS, value: { ...BY_BUS.value, maxKm: 3 }, stance: 'like' },
    ]);
    expect(change!.wishes).toEqual([{ ...BY_BUS, value: { ...BY_BUS.value, maxKm: 3 } }]);
  });

  it('because it is too far: every place she named comes nearer', () => {
    const fromChenove: Wish = { ...BY_BUS, value: { ...DIJON, lat: 47.25, maxKm: 10, mode: 'car' } };
    const [change] = offered('too_far', [BY_BUS, fromChenove]);
    expect(change!.sentence).toBe('Ne plus me proposer de travail aussi loin.');
    expect(change!.wishes).toHaveLength(2);
  });

  it('because of the occupation, or of the company: that one', () => {
    expect(sentences('occupation')).toEqual(['Ne plus me proposer ce métier\u00a0: métier D1102.']);
    expect(sentences('employer')).toEqual(['Ne plus me proposer de travail chez Maison noirot.']);
    expect(keys('occupation', [], {})).toEqual([]);
    expect(keys('employer', [], {})).toEqual([]);
  });

  it('because it is too hard: what is hard on the body, and nothing else of the post', () => {
    expect(sentences('too_hard')).toEqual([
      'Ne plus me proposer de travail debout.',
      'Ne plus me proposer de travail à la chaleur.',
    ]);
  });

  it('because of the wage or the contract: a little more than offered, or another contract', () => {
    expect(sentences('wage_or_contract')).toEqual([
      'Ne plus me proposer de travail à moins de 12,60\u00a0€ brut de l’heure.',
      'Ne plus me proposer de CDD.',
    ]);
    const [wage] = offered('wage_or_contract', [
      { criterion: 'wage', value: { minHourly: 14 }, stance: 'like' },
    ]);
    expect(wage!.wishes).toEqual([{ criterion: 'wage', value: { minHourly: 14 }, stance: 'must' }]);
    expect(keys('wage_or_contract', [], { contract: 'other' })).toEqual([]);
  });

  it.each(['found_elsewhere', 'rather_not_say'] as const)('because "%s": nothing', (reason) => {
    expect(keys(reason, [BY_BUS])).toEqual([]);
  });

  it('leaves out what she wishes already, and what would go against what she must have', () => {
    const wishes: Wish[] = [
      { criterion: 'slot', value: 'night', stance: 'never' },
      { criterion: 'slot', value: 'evening', stance: 'must' },
    ];
    expect(keys('hours', wishes)).toEqual([]);
  });

  it('stops such offers: each change, said yes to alone, hides the post she refused', () => {
    const wishes: Wish[] = [BY_BUS, { criterion: 'slot', value: 'night', stance: 'like' }];
    const opening = anOpening(NIGHT_SHIFT);
    const offers = codesOf(REASONS).flatMap((reason) => offered(reason, wishes));
    expect(offers).toHaveLength(9);
    for (const change of offers) {
      const after = matchOpening(aProfile(changedWishes(wishes, [change])), opening, aContext());
      expect({ key: change.key, ...after }).toMatchObject({ outcome: 'hidden' });
    }
  });
});

describe('her wishes after a yes', () => {
  it('keep everything else as it was, and lose what contradicts', () => {
    const outdoors: Wish = { criterion: 'trait', value: 'outdoors', stance: 'like' };
    const wishes: Wish[] = [{ criterion: 'slot', value: 'night', stance: 'like' }, outdoors, BY_BUS];
    const [, night] = offered('hours', wishes);
    const [nearer] = offered('too_far', wishes);
    expect(changedWishes(wishes, [night!, nearer!])).toEqual([outdoors, ...night!.wishes, ...nearer!.wishes]);
  });
});
