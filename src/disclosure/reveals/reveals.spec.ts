import { codesOf, CONTRACT_KINDS, OPENING_KINDS } from '../../reference';
import { type OpeningNature, REVELATIONS, revealsOf, revelationsOn } from '.';

const PLAIN: OpeningNature = {
  kind: 'vacancy',
  contract: 'cdi',
  market: 'ordinary',
  reservedForRqth: false,
  insertionClause: false,
  onlyInOurPortal: false,
  declared: [],
};
const ALL = Object.values(REVELATIONS).flat();
const codesOn = (...given: Parameters<typeof revelationsOn>) =>
  revelationsOn(...given).map(({ code }) => code);

describe('the one table of what reveals what', () => {
  it('has a line for every kind of opening and every kind of contract', () => {
    const codes = ALL.map(({ code }) => code);
    expect(codesOf(OPENING_KINDS).filter((kind) => !codes.includes(kind))).toEqual([]);
    const contracts = codesOf(CONTRACT_KINDS).filter((kind) => kind !== 'pmsmp');
    expect(contracts.filter((kind) => !codes.includes(kind))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('tells the person in a few words, and her coach in a sentence', () => {
    for (const { code, toHer, toCoach } of ALL) {
      expect([code, toHer.split(/\s+/).length <= 11]).toEqual([code, true]);
      expect([code, /[.:]/.test(toHer + toCoach)]).toEqual([code, false]);
    }
  });

  it('names another way wherever something is told', () => {
    const silent = ALL.filter(({ topics, alternatives }) => topics.length > 0 && alternatives.length === 0);
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('says when hiring is best spoken of', () => {
    expect(REVELATIONS.hiring.filter(({ sayAt }) => sayAt === undefined)).toEqual([]);
  });

  it('tells a coach by the route of the coach alone, on an ordinary offer', () => {
    expect(revealsOf(PLAIN)).toEqual({ alone: [], with_coach: ['coaching'] });
    expect(codesOn('alone', PLAIN)).toEqual([]);
    expect(codesOn('with_coach', PLAIN)).toEqual(['introduced_by_coach']);
  });

  it('tells the same thing once', () => {
    expect(codesOn('with_coach', { ...PLAIN, onlyInOurPortal: true })).toEqual(['introduced_by_coach']);
    expect(codesOn('alone', { ...PLAIN, onlyInOurPortal: true })).toEqual(['only_in_our_portal']);
    expect(codesOn('with_coach', { ...PLAIN, contract: 'cddi' })).toEqual(['cddi']);
    expect(codesOn('with_coach', { ...PLAIN, market: 'insertion', contract: 'cddi' })).toEqual(['cddi']);
  });

  it('tells an immersion by both routes: its paper names whoever accompanies her', () => {
    for (const nature of [
      { ...PLAIN, kind: 'immersion' as const },
      { ...PLAIN, contract: 'pmsmp' as const },
    ]) {
      expect(revealsOf(nature)).toEqual({ alone: ['coaching'], with_coach: ['coaching'] });
      expect(codesOn('alone', nature)).toEqual(['immersion']);
    }
  });

  it('adds what a coach declared', () => {
    expect(revealsOf({ ...PLAIN, declared: ['health'] }).alone).toEqual(['health']);
  });
});
