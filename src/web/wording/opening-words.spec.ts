import type { OpeningRow } from '../../openings';
import {
  contractInWords,
  durationInWords,
  employerInWords,
  essentials,
  hoursInWords,
  placeInWords,
  wageInWords,
} from './opening-words';

const NOTHING = { hoursMin: null, hoursMax: null, slots: null };

describe('hours in words', () => {
  it('say the week, then when', () => {
    expect(hoursInWords({ hoursMin: 35, hoursMax: 35, slots: null })).toBe('35 h par semaine');
    expect(hoursInWords({ hoursMin: 20, hoursMax: 28.5, slots: ['morning', 'evening'] })).toBe(
      '20 à 28,5 h par semaine, le matin et le soir',
    );
    expect(hoursInWords({ ...NOTHING, hoursMax: 20 })).toBe('Au plus 20 h par semaine');
    expect(hoursInWords({ ...NOTHING, slots: ['day'] })).toBe('En journée');
  });

  it('are silent when nothing is known', () => {
    expect(hoursInWords(NOTHING)).toBeNull();
    expect(hoursInWords({ ...NOTHING, slots: [] })).toBeNull();
  });
});

describe('a contract in words', () => {
  it('says how long in the unit one would say', () => {
    expect([1, 10, 21, 20, 59, 183, 365].map(durationInWords)).toEqual([
      '1 jour',
      '10 jours',
      '3 semaines',
      '20 jours',
      '59 jours',
      'environ 6 mois',
      'environ 12 mois',
    ]);
  });

  it('says what is known of kind and duration', () => {
    expect(contractInWords({ contract: 'cdi', durationDays: null })).toBe('CDI');
    expect(contractInWords({ contract: 'cdd', durationDays: 90 })).toBe('CDD, environ 3 mois');
    expect(contractInWords({ contract: null, durationDays: 90 })).toBe('Environ 3 mois');
    expect(contractInWords({ contract: null, durationDays: null })).toBeNull();
  });
});

describe('a wage in words', () => {
  it('says the hour, and the employer’s own words when they say it otherwise', () => {
    const monthly = { hourlyWageMin: 11.63, hourlyWageMax: 13.57, wageText: 'Mensuel de 1764,00 Euros' };
    expect(wageInWords(monthly)).toEqual({
      words: '11,63 € à 13,57 € brut de l’heure',
      written: 'Mensuel de 1764,00 Euros',
    });
  });

  it('does not repeat words that say the same hour', () => {
    const hourly = { hourlyWageMin: 12.2, hourlyWageMax: 12.2, wageText: '12,2 € brut de l’heure' };
    expect(wageInWords(hourly)).toEqual({ words: '12,20 € brut de l’heure', written: null });
  });

  it('repeats words that hold something more', () => {
    const more = { hourlyWageMin: 12, hourlyWageMax: 12, wageText: '12 € de l’heure, sur 13 mois' };
    expect(wageInWords(more).written).toBe('12 € de l’heure, sur 13 mois');
  });

  it('says what was written when no hour could be made of it, and that nothing was', () => {
    const unclear = { hourlyWageMin: null, hourlyWageMax: null, wageText: 'Selon profil' };
    expect(wageInWords(unclear)).toEqual({ words: 'Selon profil', written: null });
    expect(wageInWords({ ...unclear, wageText: null })).toEqual({ words: 'Non indiqué', written: null });
  });

  it('says a wage that has a floor only', () => {
    const floor = { hourlyWageMin: 12, hourlyWageMax: null, wageText: null };
    expect(wageInWords(floor).words).toBe('Au moins 12,00 € brut de l’heure');
  });
});

describe('a place in words', () => {
  it('says where, and how far when that is known', () => {
    expect(placeInWords({ placeLabel: 'Gex', postcode: '01170' }, null)).toBe('Gex');
    expect(placeInWords({ placeLabel: 'Gex', postcode: null }, 4.2)).toBe('Gex, à 4,2 km');
    expect(placeInWords({ placeLabel: 'Gex', postcode: null }, 0.1)).toBe('Gex, tout près');
    expect(placeInWords({ placeLabel: null, postcode: null }, 3)).toBe('À 3 km');
    expect(placeInWords({ placeLabel: null, postcode: null }, null)).toBeNull();
  });
});

describe('a line of essentials', () => {
  const row = { contract: null, durationDays: null, hourlyWageMin: null, hourlyWageMax: null, ...NOTHING };

  it('leaves out what is not known', () => {
    expect(essentials({ ...row, contract: 'cdi', wageText: 'Selon profil' } as OpeningRow)).toBe(
      'CDI · Selon profil',
    );
    expect(essentials({ ...row, wageText: null } as OpeningRow)).toBe('');
  });

  it('names an agency with where the work is, and nobody when nobody is named', () => {
    expect(employerInWords({ employerName: 'Rivage', userCompany: 'Moutarde' })).toBe(
      'Rivage, pour Moutarde',
    );
    expect(employerInWords({ employerName: null, userCompany: null })).toBe('Entreprise non nommée');
  });
});
