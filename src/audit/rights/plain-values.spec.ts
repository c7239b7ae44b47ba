import { plainValue } from './plain-values';

const PAUL = 'aaaaaaaa-0000-4000-8000-000000000001';
const plain = (value: unknown) => plainValue(value, (id) => (id === PAUL ? 'Paul Roy' : undefined));

describe('what a person reads of her own file', () => {
  it('has its dates and moments in words', () => {
    expect(plain('2026-11-23')).toBe('23 novembre 2026');
    expect(plain(new Date('2026-11-23T09:15:00Z'))).toMatch(/^23 novembre 2026 à 10:15$/);
  });

  it('says yes, no, and what codes and ids mean', () => {
    expect(plain([true, false])).toEqual(['oui', 'non']);
    expect(plain('if_asked')).toBe('seulement si on me le demande');
    expect(plain('housing')).toBe('Mon hébergement');
    expect(plain({ minHourly: 13, route: 'with_coach' })).toEqual({
      minHourly: 13,
      route: 'avec votre coach',
    });
    expect(plain(PAUL)).toBe('Paul Roy');
  });

  it('leaves her words as she said them, and says nothing of what is not there', () => {
    expect(plain('Je range vite et bien.')).toBe('Je range vite et bien.');
    expect([plain(null), plain(undefined), plain(''), plain([])]).toEqual([null, null, null, null]);
  });
});
