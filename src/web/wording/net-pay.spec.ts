import { netPayInWords, type Paid } from './net-pay';

const POST: Paid = {
  kind: 'vacancy',
  hourlyWageMin: 12.02,
  hourlyWageMax: 12.02,
  hoursMin: 35,
  hoursMax: 35,
  contract: 'cdi',
  workStatus: 'employee',
};
const said = (told: Partial<Paid>) => netPayInWords({ ...POST, ...told }).replace(/\s/g, ' ');

describe('net pay in words', () => {
  it('is about that of the law for a full week at the minimum wage', () => {
    expect(said({})).toBe('Environ 1 440 € net par mois');
  });

  it('follows the hours', () => {
    expect(said({ hoursMin: 28, hoursMax: 28 })).toBe('Environ 1 150 € net par mois');
  });

  it('says both ends when they are far apart, and one when they are not', () => {
    expect(said({ hoursMin: 20, hoursMax: 28 })).toBe('Entre 820 € et 1 150 € net par mois, environ');
    expect(said({ hourlyWageMax: 12.3 })).toBe('Environ 1 440 € net par mois');
  });

  it('says the hour when the week is not known', () => {
    expect(said({ hoursMin: null, hoursMax: null })).toBe('Environ 9,50 € net de l’heure');
  });

  it('takes the bound there is', () => {
    expect(said({ hourlyWageMin: null, hourlyWageMax: 12.02, hoursMin: null })).toBe(
      'Environ 1 440 € net par mois',
    );
  });

  it('estimates nothing for who pays other contributions', () => {
    for (const told of [{ contract: 'apprentissage' }, { workStatus: 'self_employed' }] as const)
      expect(said(told)).toBe('12,02 € brut de l’heure');
  });

  it('says that one comes to see, where nobody is hired', () => {
    const nothing = { hourlyWageMin: null, hourlyWageMax: null };
    expect(said({ kind: 'visit', ...nothing })).toBe('Sans salaire : c’est pour découvrir');
  });

  it('says simply that it does not know', () => {
    expect(said({ hourlyWageMin: null, hourlyWageMax: null })).toBe('Le salaire n’est pas indiqué');
  });

  it('holds no space that breaks inside an amount', () => {
    expect(netPayInWords(POST)).toContain('1\u00A0440\u00A0€');
  });
});
