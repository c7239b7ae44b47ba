import { instantOf, parisDay } from './source-dates';

describe('dates of the source', () => {
  it('are read as instants in UTC', () => {
    expect(instantOf('2026-03-04T22:30:00.000Z')).toBe('2026-03-04T22:30:00.000Z');
    expect(instantOf('2026-03-04T22:30:00+02:00')).toBe('2026-03-04T20:30:00.000Z');
    expect(instantOf('2026-03-04')).toBe('2026-03-04T00:00:00.000Z');
  });

  it('exist: neither 30 February nor 29 February of a common year', () => {
    expect(instantOf('2026-02-30T10:00:00Z')).toBeNull();
    expect(instantOf('2026-02-29')).toBeNull();
    expect(instantOf('2028-02-29')).toBe('2028-02-29T00:00:00.000Z');
  });

  it.each([
    '',
    'hier',
    '2026-13-01',
    '2026-00-10',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:61:00Z',
    '0001-01-01',
    '9999-01-01',
    '2026-01-01T10:00:00+99:00',
    '20260101',
  ])('refuses "%s"', (text) => {
    expect(instantOf(text)).toBeNull();
  });

  it('fall on the day it is in Paris, not in Greenwich', () => {
    expect(parisDay('2026-07-14T22:30:00.000Z')).toBe('2026-07-15');
    expect(parisDay('2026-01-14T22:30:00.000Z')).toBe('2026-01-14');
  });
});
