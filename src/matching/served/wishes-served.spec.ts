import type { Wish, WishProfile } from '../../people';
import type { SectorCode } from '../../reference';
import { wishesServed } from './wishes-served';

const RELAIS = { employerId: 'relais', sector: 'hospitality', occupations: ['K2204'] } as const;
const SECTORS: Readonly<Record<string, SectorCode>> = { G1605: 'hospitality', N1103: 'transport_logistics' };
const sectorOf = (code: string) => SECTORS[code] ?? null;

function person(participantId: string, ...wishes: Wish[]): WishProfile {
  return {
    participantId,
    version: 1,
    wishes,
    age: 30,
    licences: null,
    certificates: null,
    languages: {},
    experienceYears: {},
  };
}

const servedBy = (...people: WishProfile[]) =>
  wishesServed(people, RELAIS, sectorOf).map(({ participantId, wishes }) => [
    participantId,
    ...wishes.map(({ value }) => value),
  ]);

describe('whose wishes an employer could serve', () => {
  it('are those of a trade he is known to have, of a trade of his sector, of his sector, or of himself', () => {
    const people = [
      person('Awa', { criterion: 'occupation', value: 'K2204', stance: 'like' }),
      person('Bruno', { criterion: 'occupation', value: 'G1605', stance: 'must' }),
      person('Elena', { criterion: 'sector', value: 'hospitality', stance: 'like' }),
      person('Luc', { criterion: 'employer', value: 'relais', stance: 'like' }),
    ];
    expect(servedBy(...people)).toEqual([
      ['Awa', 'K2204'],
      ['Bruno', 'G1605'],
      ['Elena', 'hospitality'],
      ['Luc', 'relais'],
    ]);
  });

  it('are not those of somebody who wants other work, nor what somebody would rather avoid', () => {
    const other = person('Karim', { criterion: 'occupation', value: 'N1103', stance: 'like' });
    const avoids = person('Nour', { criterion: 'sector', value: 'hospitality', stance: 'avoid' });
    const contract = person('Fatou', { criterion: 'contract', value: 'cdi', stance: 'must' });
    expect(servedBy(other, avoids, contract)).toEqual([]);
  });

  it('are not those of somebody who said never to him or to his sector', () => {
    const trade: Wish = { criterion: 'occupation', value: 'G1605', stance: 'like' };
    expect(
      servedBy(
        person('Samira', trade, { criterion: 'employer', value: 'relais', stance: 'never' }),
        person('Moussa', trade, { criterion: 'sector', value: 'hospitality', stance: 'never' }),
      ),
    ).toEqual([]);
  });

  it('stay those of somebody who refuses one of his trades and wants another', () => {
    const refuses: Wish = { criterion: 'occupation', value: 'K2204', stance: 'never' };
    const wants: Wish = { criterion: 'occupation', value: 'G1605', stance: 'like' };
    expect(servedBy(person('Ali', refuses, wants))).toEqual([['Ali', 'G1605']]);
  });
});
