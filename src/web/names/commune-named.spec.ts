import type { Commune } from '../../reference';
import { communeNamed } from './commune-named';

const commune = (name: string, ...postcodes: string[]) => ({ name, postcodes }) as Commune;
const all = [
  commune('Dijon', '21000'),
  commune('Saint-Denis', '01500'),
  commune('Saint-Denis', '93200'),
  commune('Douvres', '01500'),
];
const communes = {
  ofName: (name: string) => all.filter((one) => one.name.toLowerCase() === name.trim().toLowerCase()),
  ofPostcode: (code: string) => all.filter(({ postcodes }) => postcodes.includes(code)),
};

describe('the commune one names', () => {
  it('is found by its name, its postcode, or both', () => {
    expect(
      ['Dijon', '21000', 'dijon 21000', 'Dijon (21000)'].map((typed) => communeNamed(communes, typed)),
    ).toEqual([all[0], all[0], all[0], all[0]]);
    expect(communeNamed(communes, 'Saint-Denis 01500')).toBe(all[1]);
  });

  it('is not guessed when several answer, nor when name and postcode disagree', () => {
    expect(
      ['Saint-Denis', '01500', 'Dijon 01500', 'Syldavie'].map((typed) => communeNamed(communes, typed)),
    ).toEqual([null, null, null, null]);
  });
});
