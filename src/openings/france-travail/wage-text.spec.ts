import { deducePeriod, readWageLabel } from './wage-text';

describe('wage labels of the source', () => {
  it.each([
    ['Horaire de 11,98 Euros à 12,50 Euros', 'hour', 11.98, 12.5, null],
    ['Horaire de 12.0 Euros à 13.5 Euros sur 0.0 mois', 'hour', 12, 13.5, null],
    ['Mensuel de 1764,00 Euros', 'month', 1764, 1764, null],
    ['Mensuel de 1 764,50 Euros', 'month', 1764.5, 1764.5, null],
    ['Annuel de 21622.0 Euros à 25000.0 Euros sur 12.0 mois', 'year', 21622, 25000, 12],
    ['Annuel de 26000.0 Euros sur 13.0 mois', 'year', 26000, 26000, 13],
    ['Annuel de 26000.0 Euros sur 99.0 mois', 'year', 26000, 26000, null],
    ['Autre de 2300,00 Euros à 2300,00 Euros', 'unsaid', 2300, 2300, null],
    ['Cachet de 150,00 Euros', 'performance', 150, 150, null],
    ['Horaire de 14,00 Euros à 12,00 Euros', 'hour', 12, 14, null],
  ])('reads "%s"', (label, per, min, max, payments) => {
    expect(readWageLabel(label)).toEqual({ per, min, max, payments });
  });

  it.each(['Annuel de', 'Selon profil', '', 'A négocier', 'Mensuel de Euros'])(
    'finds no amount in "%s"',
    (label) => {
      expect(readWageLabel(label)).toBeNull();
    },
  );
});

describe('a wage without a period', () => {
  it('is deduced when its range leaves no doubt', () => {
    expect(deducePeriod(2100, 2300)).toBe('month');
    expect(deducePeriod(12, 14)).toBe('hour');
    expect(deducePeriod(28_000, 32_000)).toBe('year');
  });

  it('is left alone between two ranges', () => {
    expect(deducePeriod(400, 400)).toBeNull();
    expect(deducePeriod(9_000, 9_000)).toBeNull();
    expect(deducePeriod(12, 2_000)).toBeNull();
  });
});
