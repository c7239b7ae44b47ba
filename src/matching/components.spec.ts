import { aContext, anEmployer, anOpening, aProfile, DIJON, TODAY } from '../../test/support/matching-worlds';
import type { OpeningFacts } from '../openings';
import type { Wish, WishCriterion, WishValues } from '../people';
import { kmBetween } from './components/distance';
import { freshnessOf } from './components/freshness';
import { readWish } from './components/read-wish';
import type { MatchContext } from './match-context';

/** One wish against one opening, as `[value, reading]`. */
function read<C extends WishCriterion>(
  criterion: C,
  value: WishValues[C],
  facts: Partial<OpeningFacts>,
  more: Partial<MatchContext> = {},
) {
  const wish = { criterion, value, stance: 'like' } as Wish;
  const finding = readWish(aProfile([wish]).wishes[0]!, anOpening(facts), aContext(more));
  return [finding.value, finding.reading];
}

describe('one wish read against one opening', () => {
  it('counts an occupation by its code, its family, its sisters', () => {
    expect(read('occupation', 'G1602', { occupation: 'G1602' })).toEqual([1, 'meets']);
    expect(read('occupation', 'G1602', { occupation: 'G1605' })).toEqual([0.6, 'close']);
    expect(read('occupation', 'G1602', { occupation: 'D1102' })).toEqual([0.4, 'close']);
    expect(read('occupation', 'G1602', { occupation: 'A1501' })).toEqual([0, 'contradicts']);
    expect(read('occupation', 'G1602', { occupation: null })).toEqual(['unknown', 'unknown']);
  });

  it('reads an occupation nobody stated in the title, less surely than a code, and concludes nothing from its absence', () => {
    const titled = new Map([
      [
        'G1605',
        new Map([
          ['plongeuse', 1],
          ['most of it', 0.75],
          ['a word of it', 0.5],
          ['broken', NaN],
        ]),
      ],
    ]);
    expect(read('occupation', 'G1605', { id: 'plongeuse' }, { titled })).toEqual([0.8, 'close']);
    expect(read('occupation', 'G1605', { id: 'most of it' }, { titled })).toEqual([
      expect.closeTo(0.6),
      'close',
    ]);
    for (const id of ['a word of it', 'broken', 'not found'])
      expect(read('occupation', 'G1605', { id }, { titled })).toEqual([0, 'unknown']);
    expect(read('occupation', 'G1602', { id: 'plongeuse' }, { titled })).toEqual(['unknown', 'unknown']);
    expect(read('occupation', 'G1605', { id: 'plongeuse', occupation: 'A1501' }, { titled })).toEqual([
      0,
      'contradicts',
    ]);
  });

  it('takes the relevance of her words, and concludes nothing from words that were not found', () => {
    const relevance = new Map([
      [
        'animaux',
        new Map([
          ['found', 0.8],
          ['trace', 0.1],
          ['broken', NaN],
        ]),
      ],
    ]);
    expect(read('words', 'animaux', { id: 'found' }, { relevance })).toEqual([0.8, 'close']);
    expect(read('words', 'animaux', { id: 'trace' }, { relevance })).toEqual([0.1, 'unknown']);
    expect(read('words', 'animaux', { id: 'absent' }, { relevance })).toEqual([0, 'unknown']);
    expect(read('words', 'animaux', { id: 'broken' }, { relevance })).toEqual([0, 'unknown']);
    expect(read('words', 'bricoler', { id: 'found' }, { relevance })).toEqual(['unknown', 'unknown']);
  });

  it('lets a deduced sector meet, never contradict', () => {
    expect(read('sector', 'retail', { sector: 'retail', sectorInferred: true })).toEqual([1, 'meets']);
    expect(read('sector', 'retail', { sector: 'security', sectorInferred: true })).toEqual([0, 'unknown']);
    expect(read('sector', 'retail', { sector: 'security' })).toEqual([0, 'contradicts']);
    expect(read('sector', 'retail', {})).toEqual(['unknown', 'unknown']);
  });

  it('compares contracts, kinds and employers as they are', () => {
    expect(read('contract', 'cdi', { contract: 'cdi' })).toEqual([1, 'meets']);
    expect(read('contract', 'cdi', { contract: 'interim' })).toEqual([0, 'contradicts']);
    expect(read('kind', 'visit', { kind: 'immersion' })).toEqual([0, 'contradicts']);
    expect(read('employer', 'a', { employer: anEmployer('a') })).toEqual([1, 'meets']);
    expect(read('employer', 'a', { employer: anEmployer('b') })).toEqual([0, 'contradicts']);
    expect(read('employer', 'a', { employer: null })).toEqual([0, 'unknown']);
  });

  it('counts the share of the time slots that one covers', () => {
    expect(read('slot', 'morning', { slots: ['morning'] })).toEqual([1, 'meets']);
    expect(read('slot', 'morning', { slots: ['morning', 'evening'] })).toEqual([0.5, 'meets']);
    expect(read('slot', 'morning', { slots: ['night'] })).toEqual([0, 'contradicts']);
    expect(read('slot', 'morning', { slots: [] })).toEqual(['unknown', 'unknown']);
  });

  it('counts how much of the range of hours is hers', () => {
    expect(read('hours', { max: 30 }, { hoursMin: 24, hoursMax: 24 })).toEqual([1, 'meets']);
    expect(read('hours', { min: 20, max: 29 }, { hoursMin: 25, hoursMax: 34 })).toEqual([0.5, 'close']);
    expect(read('hours', { max: 30 }, { hoursMin: null, hoursMax: 35 })).toEqual([0, 'contradicts']);
    expect(read('hours', { max: 30 }, {})).toEqual(['unknown', 'unknown']);
  });

  it('reads a wage against her floor', () => {
    const range = (min: number | null, max: number | null) =>
      read('wage', { minHourly: 12.5 }, { hourlyWageMin: min, hourlyWageMax: max });
    expect(range(12.5, 12.5)).toEqual([1, 'meets']);
    expect(range(13, null)).toEqual([1, 'meets']);
    expect(range(10, 13)).toEqual([0.5, 'close']);
    expect(range(11.25, 11.25)).toEqual([expect.closeTo(0.5), 'contradicts']);
    expect(range(9, 9)).toEqual([0, 'contradicts']);
    expect(range(11, null)).toEqual(['unknown', 'unknown']);
    expect(range(null, null)).toEqual(['unknown', 'unknown']);
  });

  it('halves the match for every quarter of an hour beyond her limit', () => {
    const north = (km: number) => ({ lat: DIJON.lat + km / 111.195, lon: DIJON.lon });
    const at = (km: number, mode: 'walk' | 'car') =>
      read('distance', { ...DIJON, maxKm: 10, mode }, { position: north(km) });
    expect(at(10, 'walk')).toEqual([1, 'meets']);
    expect(at(11.2, 'walk')).toEqual([expect.closeTo(0.51, 1), 'contradicts']);
    expect(at(20, 'car')).toEqual([expect.closeTo(0.5, 5), 'contradicts']);
    expect(read('distance', { ...DIJON, maxKm: 10, mode: 'bus' }, {})).toEqual(['unknown', 'unknown']);
    expect(kmBetween(DIJON, { lat: 45.764, lon: 4.8357 })).toBe(173.9);
  });

  it('takes a department for near only where it may be, and for far where all of it is', () => {
    const ain = { south: 45.61, west: 4.72, north: 46.52, east: 6.18 };
    const from = (place: typeof DIJON) =>
      read('distance', { ...place, maxKm: 15, mode: 'car' }, { within: ain });
    expect(from(DIJON)).toEqual([expect.closeTo(2 ** -7.41, 4), 'contradicts']);
    expect(from({ lat: 46.2052, lon: 5.2255 })).toEqual(['unknown', 'unknown']);
    expect(from({ lat: 46.3, lon: 4.65 })).toEqual(['unknown', 'unknown']);
  });

  it('does not take a trait that is not listed for a "no"', () => {
    expect(read('trait', 'outdoors', { traits: ['outdoors'] })).toEqual([1, 'meets']);
    expect(read('trait', 'outdoors', { traits: ['indoors'] })).toEqual([0, 'contradicts']);
    expect(read('trait', 'outdoors', { traits: ['team'] })).toEqual(['unknown', 'unknown']);
  });

  it('ages by civil day, from 1 to 0 in 45 days', () => {
    expect(freshnessOf(anOpening({ freshOn: TODAY }), TODAY)).toBe(1);
    expect(freshnessOf(anOpening({ freshOn: '2026-11-13' }), TODAY)).toBeCloseTo(0.8);
    expect(freshnessOf(anOpening({ freshOn: '2026-01-01' }), TODAY)).toBe(0);
    expect(freshnessOf(anOpening({ freshOn: '2026-12-01' }), TODAY)).toBe(1);
  });
});
