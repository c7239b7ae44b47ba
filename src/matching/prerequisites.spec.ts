import { aContext, anOpening, aProfile } from '../../test/support/matching-worlds';
import type { Prerequisite } from '../openings';
import type { WishProfile } from '../people';
import { licencesHeldWith } from './licences';
import { matchOpening } from './match';
import { standingOf } from './prerequisites';

const licence: Prerequisite = { kind: 'licence', label: 'Permis B', level: 'required', value: 'B' };

function standing(prerequisite: Prerequisite, known: Partial<WishProfile>) {
  return standingOf(prerequisite, aProfile([], known), 'G1602');
}

describe('what a post asks and she holds', () => {
  it('tells missing from unknown', () => {
    expect(standing(licence, { licences: ['B'] })).toBe('held');
    expect(standing(licence, { licences: [] })).toBe('missing');
    expect(standing(licence, { licences: null })).toBe('unknown');
  });

  it('knows that a lorry licence carries a car licence, not the other way round', () => {
    expect(standing(licence, { licences: ['CE'] })).toBe('held');
    expect(licencesHeldWith(['B']).has('C')).toBe(false);
  });

  it('compares certificates by their letters and figures', () => {
    const caces: Prerequisite = { kind: 'certificate', label: 'CACES  R489-3', level: 'required' };
    expect(standing(caces, { certificates: ['caces r489 3'] })).toBe('held');
    expect(standing(caces, { certificates: ['SST'] })).toBe('missing');
    expect(standing(caces, { certificates: null })).toBe('unknown');
  });

  it('compares language levels, years and ages', () => {
    const english: Prerequisite = { kind: 'language', label: 'Anglais', level: 'required', value: 'B1' };
    expect(standing(english, { languages: { anglais: 'B2' } })).toBe('held');
    expect(standing(english, { languages: { anglais: 'A2' } })).toBe('missing');
    expect(standing({ ...english, label: 'constructor' }, {})).toBe('unknown');
    const years: Prerequisite = { kind: 'experience', label: '2 ans', level: 'required', value: '2' };
    expect(standing(years, { experienceYears: { G1602: 2 } })).toBe('held');
    expect(standing(years, { experienceYears: { G1602: 1 } })).toBe('missing');
    expect(standing(years, { experienceYears: { A1501: 9 } })).toBe('unknown');
    const adult: Prerequisite = { kind: 'age', label: '18 ans', level: 'legal', value: '18' };
    expect(standing(adult, { age: 17 })).toBe('missing');
    expect(standing(adult, { age: 18 })).toBe('held');
    expect(standing({ ...adult, value: undefined }, { age: 17 })).toBe('unknown');
  });
});

describe('what the law demands', () => {
  const legal: Prerequisite = { ...licence, level: 'legal' };
  const match = (prerequisites: Prerequisite[], known: Partial<WishProfile>) =>
    matchOpening(aProfile([], known), anOpening({ prerequisites }), aContext());

  it('moves the opening to "not yet" with what can be done, when she is known not to have it', () => {
    expect(match([legal], { licences: [] })).toMatchObject({
      outcome: 'not_yet',
      item: { steps: [{ code: 'obtain_licence' }], toPrepare: [] },
    });
  });

  it('stays where it is, to check, when nobody asked her', () => {
    expect(match([legal], {})).toMatchObject({
      outcome: 'match',
      item: { toCheck: [{ code: 'legal_licence_unknown' }] },
    });
  });

  it('covers the right to work whatever the employer wrote, and only a known "no" moves', () => {
    const papers: Prerequisite = {
      kind: 'right_to_work',
      label: 'Autorisation de travail',
      level: 'required',
    };
    expect(match([papers], { rightToWork: false }).outcome).toBe('not_yet');
    expect(match([papers], { rightToWork: true })).toMatchObject({ outcome: 'match', item: { toCheck: [] } });
    expect(match([papers], {})).toMatchObject({ outcome: 'match', item: { toCheck: [{}] } });
  });
});

describe('what the employer asks', () => {
  const prepare = (prerequisite: Prerequisite, known: Partial<WishProfile> = {}, silent = false) => {
    const context = aContext({ silentTopics: new Set(silent ? (['coaching'] as const) : []) });
    const match = matchOpening(aProfile([], known), anOpening({ prerequisites: [prerequisite] }), context);
    return match.outcome === 'match' ? match.item.toPrepare : [];
  };

  it('is to prepare, to negotiate or to check, with who could do what', () => {
    expect(prepare(licence, { licences: [] })).toMatchObject([{ way: 'prepare', who: 'coach' }]);
    const years: Prerequisite = { kind: 'experience', label: '2 ans', level: 'required', value: '2' };
    expect(prepare({ ...years, kind: 'age', value: '30' }, { age: 20 })).toMatchObject([
      { way: 'negotiate' },
    ]);
    expect(prepare(years)).toMatchObject([{ way: 'check', code: 'check_experience' }]);
    expect(prepare(licence, { licences: ['B'] })).toEqual([]);
  });

  it('is hers to negotiate when her coach may not speak to the employer', () => {
    const age: Prerequisite = { kind: 'age', label: '30 ans', level: 'required', value: '30' };
    expect(prepare(age, { age: 20 }, false)).toMatchObject([{ who: 'coach' }]);
    expect(prepare(age, { age: 20 }, true)).toMatchObject([{ who: 'person' }]);
  });

  it('asks nothing of her when it is learnt on site, or only a plus nobody asked her about', () => {
    expect(prepare({ ...licence, level: 'learnable' }, {})).toMatchObject([{ way: 'learn_there' }]);
    expect(prepare({ ...licence, level: 'preferred' }, {})).toEqual([]);
    expect(prepare({ ...licence, level: 'preferred' }, { licences: [] })).toMatchObject([
      { way: 'optional' },
    ]);
  });
});
