import { sectorOfRome } from './sector-of-rome';

describe('the sector of an occupation', () => {
  it('is the one the reference names, when it does', () => {
    expect(sectorOfRome('K1304', { sector: 'personal_services' })).toBe('personal_services');
  });

  it.each([
    ['K2503', 'security'],
    ['K2301', 'energy_environment'],
    ['K2201', 'cleaning_green'],
    ['K1302', 'social_care'],
    ['H2105', 'food_industry'],
    ['H2901', 'industry'],
    ['F1703', 'construction'],
    ['I1604', 'automotive'],
  ] as const)('else follows its domain, else its letter: %s is %s', (code, sector) => {
    expect(sectorOfRome(code)).toBe(sector);
  });

  it.each(['', 'Z1234', 'k2503', 'K250', 'K25031'])('is unknown for "%s", which is no ROME code', (code) => {
    expect(sectorOfRome(code)).toBeNull();
  });
});
