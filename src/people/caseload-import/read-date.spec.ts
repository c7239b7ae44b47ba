import { readDate } from './read-date';

const today = '2026-11-22';
const born = (text: string) => readDate(text, { today, of: 'birth' });
const on = (text: string) => readDate(text, { today, of: 'other' });

describe('a date', () => {
  it.each([
    ['31/12/1990', '1990-12-31'],
    ['31-12-90', '1990-12-31'],
    ['31.12.1990', '1990-12-31'],
    ['1990-12-31', '1990-12-31'],
    ['1990/12/31', '1990-12-31'],
    ['1990-12-31 00:00:00', '1990-12-31'],
    ['1/2/1990', '1990-02-01'],
    ['01 02 1990', '1990-02-01'],
    ['31121990', '1990-12-31'],
    ['3 mars 1988', '1988-03-03'],
    ['1er août 1988', '1988-08-01'],
    ['lundi 7 mars 1988', '1988-03-07'],
    ['né le 3 févr. 1988', '1988-02-03'],
    ['03-déc-88', '1988-12-03'],
    ['33239', '1991-01-01'],
    ['33239,5', '1991-01-01'],
    ['29/02/1992', '1992-02-29'],
  ])('written %s is %s', (text, day) => {
    expect(born(text)).toEqual({ day });
  });

  it('of two digits is the last year in which she would be old enough to work', () => {
    expect([born('22/11/12'), born('23/11/12'), born('01/01/05')]).toEqual([
      { day: '2012-11-22' },
      { day: '1912-11-23' },
      { day: '2005-01-01' },
    ]);
  });

  it('of two digits that is no birth is of this century until next year', () => {
    expect([on('15/10/26'), on('15/10/27'), on('15/10/98')]).toEqual([
      { day: '2026-10-15' },
      { day: '2027-10-15' },
      { day: '1998-10-15' },
    ]);
  });

  it.each([
    ['31/02/1990', /n’existe pas/],
    ['29/02/1991', /n’existe pas/],
    ['12/31/1990', /pas de mois 31.*31\/12\/1990/],
    ['1990', /manque le jour et le mois/],
    ['mars 1990', /manque le jour\./],
    ['03/1990', /manque le jour\./],
    ['34 ans', /un âge/],
    ['bientôt', /ne se lit pas.*comme 31\/12\/1990/],
    ['99999', /ne donne pas une date/],
    ['31/12/0990', /L’année 0990/],
  ])('written %s is refused with what to write instead', (text, sentence) => {
    expect(born(text)).toEqual({ fault: expect.stringMatching(sentence) });
  });
});
