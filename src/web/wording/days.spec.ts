import { agoInWords, dayInWords } from './days';

describe('days in words', () => {
  it('name the weekday, and leave the year out', () => {
    expect(dayInWords('2026-11-05')).toBe('jeudi 5 novembre');
    expect(dayInWords('2026-12-01')).toBe('mardi 1er décembre');
    expect(dayInWords(new Date('2026-11-22T23:30:00Z'))).toBe('lundi 23 novembre');
  });

  it('say how long ago something was, in days people live in', () => {
    const ago = (instant: string) => agoInWords(new Date(instant), '2026-11-23');
    expect(ago('2026-11-22T23:30:00Z')).toBe('aujourd’hui');
    expect(ago('2026-11-22T20:00:00Z')).toBe('hier');
    expect(ago('2026-11-20T08:00:00Z')).toBe('il y a 3\u00A0jours');
    expect(agoInWords('2026-11-22', '2026-11-23')).toBe('hier');
  });
});
