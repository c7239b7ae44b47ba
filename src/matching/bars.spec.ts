import { aContext, anEmployer, anOpening, aProfile, DIJON } from '../../test/support/matching-worlds';
import type { OpeningFacts } from '../openings';
import type { Stance, Wish } from '../people';
import { matchOpening } from './match';
import type { MatchContext } from './match-context';

/** The bar that hides an opening, or "shown" or "not_yet". */
function outcome(wishes: readonly Wish[], facts: Partial<OpeningFacts>, more: Partial<MatchContext> = {}) {
  const match = matchOpening(aProfile(wishes), anOpening(facts), aContext(more));
  if (match.outcome === 'hidden') return match.bar;
  return match.outcome === 'match' ? 'shown' : 'not_yet';
}

const slot = (value: 'morning' | 'night' | 'day', stance: Stance): Wish => ({
  criterion: 'slot',
  value,
  stance,
});

describe('what hides an opening', () => {
  it('hides what is not published, rests, or was answered "no"', () => {
    expect(outcome([], { published: false })).toBe('not_published');
    expect(outcome([], { employer: anEmployer('a', { resting: true }) })).toBe('employer_resting');
    expect(outcome([], { id: 'x' }, { answeredNo: new Set(['x']) })).toBe('answered_no');
    expect(outcome([], { id: 'y' }, { answeredNo: new Set(['x']) })).toBe('shown');
  });

  it('hides what a known fact makes a "never", and keeps what is not known', () => {
    expect(outcome([slot('night', 'never')], { slots: ['day', 'night'] })).toBe('never');
    expect(outcome([slot('night', 'never')], { slots: ['day'] })).toBe('shown');
    expect(outcome([slot('night', 'never')], { slots: null })).toBe('shown');
    expect(
      outcome([{ criterion: 'occupation', value: 'G1602', stance: 'never' }], { occupation: 'G1605' }),
    ).toBe('shown');
  });

  it('honours a "never" on a deduced sector, and never hides by words', () => {
    const never: Wish = { criterion: 'sector', value: 'hospitality', stance: 'never' };
    expect(outcome([never], { sector: 'hospitality', sectorInferred: true })).toBe('never');
    const relevance = new Map([['ménage', new Map([['opening', 1]])]]);
    expect(outcome([{ criterion: 'words', value: 'ménage', stance: 'never' }], {}, { relevance })).toBe(
      'shown',
    );
    expect(outcome([{ criterion: 'words', value: 'animaux', stance: 'must' }], {}, { relevance })).toBe(
      'shown',
    );
  });

  it.each<[string, Wish, Partial<OpeningFacts>]>([
    [
      'hours without overlap',
      { criterion: 'hours', value: { max: 24 }, stance: 'must' },
      { hoursMin: 35, hoursMax: 39 },
    ],
    [
      'a wage under her floor',
      { criterion: 'wage', value: { minHourly: 13 }, stance: 'must' },
      { hourlyWageMax: 12.99 },
    ],
    [
      'a place beyond her limit',
      { criterion: 'distance', value: { ...DIJON, maxKm: 5, mode: 'car' }, stance: 'must' },
      { position: { lat: 47.4, lon: 5.0415 } },
    ],
    ['an opposite trait', { criterion: 'trait', value: 'outdoors', stance: 'must' }, { traits: ['indoors'] }],
    ['another contract', { criterion: 'contract', value: 'cdi', stance: 'must' }, { contract: 'cdd' }],
    ['another sector', { criterion: 'sector', value: 'retail', stance: 'must' }, { sector: 'security' }],
    ['another kind', { criterion: 'kind', value: 'visit', stance: 'must' }, { kind: 'vacancy' }],
    [
      'another employer',
      { criterion: 'employer', value: 'a', stance: 'must' },
      { employer: anEmployer('b') },
    ],
    [
      'a far occupation',
      { criterion: 'occupation', value: 'G1602', stance: 'must' },
      { occupation: 'A1501' },
    ],
    ['other time slots', slot('morning', 'must'), { slots: ['night'] }],
  ])('hides %s from a "must", and keeps it for a "like"', (_name, must, contrary) => {
    expect(outcome([must], contrary)).toBe('must');
    expect(outcome([{ ...must, stance: 'like' } as Wish], contrary)).toBe('shown');
    expect(outcome([must], must.criterion === 'kind' ? { kind: 'visit' } : {})).toBe('shown');
  });

  it('takes several musts on one criterion for alternatives', () => {
    const wishes = [slot('morning', 'must'), slot('day', 'must')];
    expect(outcome(wishes, { slots: ['day'] })).toBe('shown');
    expect(outcome(wishes, { slots: ['night'] })).toBe('must');
  });

  it('keeps near occupations and a deduced other sector for a must', () => {
    expect(
      outcome([{ criterion: 'occupation', value: 'G1602', stance: 'must' }], { occupation: 'D1102' }),
    ).toBe('shown');
    const retail: Wish = { criterion: 'sector', value: 'retail', stance: 'must' };
    expect(outcome([retail], { sector: 'security', sectorInferred: true })).toBe('shown');
  });
});

describe('silence', () => {
  const pmsmp = { reveals: { alone: ['coaching', 'housing'], with_coach: ['coaching', 'housing'] } } as const;

  it('hides what reveals on every route a topic she keeps silent', () => {
    expect(outcome([], pmsmp, { silentTopics: new Set(['housing']) })).toBe('silence');
    expect(outcome([], pmsmp, { silentTopics: new Set(['debts']) })).toBe('shown');
    expect(outcome([], pmsmp)).toBe('shown');
  });

  it('leaves the routes on which her silence is kept', () => {
    const match = matchOpening(aProfile(), anOpening(), aContext({ silentTopics: new Set(['coaching']) }));
    expect(match).toMatchObject({ outcome: 'match', item: { routes: ['alone'], reveals: [] } });
  });

  it('hides when each route breaks one of her silences', () => {
    const facts = { reveals: { alone: ['disability'], with_coach: ['coaching'] } } as const;
    expect(outcome([], facts, { silentTopics: new Set(['disability', 'coaching']) })).toBe('silence');
  });

  it('lets what she chose for one employer or opening replace what holds for all', () => {
    const facts = { ...pmsmp, employer: anEmployer('a') };
    const silentTopics = new Set(['housing'] as const);
    expect(outcome([], facts, { silentTopics, silentTopicsFor: new Map([['a', new Set()]]) })).toBe('shown');
    const here = new Map([
      ['opening', new Set(['coaching'] as const)],
      ['a', new Set<never>()],
    ]);
    expect(outcome([], facts, { silentTopicsFor: here })).toBe('silence');
  });
});
