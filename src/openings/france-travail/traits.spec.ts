import { traitsOf } from './traits';

const traits = (romeCode: string, intitule = 'Agent', conditionsExercice: string[] = []) =>
  traitsOf({ romeCode, intitule, contexteTravail: { conditionsExercice } });

describe('traits of an offer', () => {
  it.each([
    ['G1602', ['food']],
    ['A1401', ['outdoors']],
    ['K1303', ['children']],
    ['N1105', ['heavy_loads']],
    ['N4101', ['driving']],
    ['D1210', ['animals', 'public_contact']],
    ['M1607', []],
    ['', []],
  ])('come from occupation %s', (rome, expected) => {
    expect(traits(rome)).toEqual(expected);
  });

  it('come from the working conditions as the source words them', () => {
    expect(
      traits('M1607', 'Agent', ['Station debout prolongée', 'En contact avec du public', 'Autre']),
    ).toEqual(['public_contact', 'standing']);
  });

  it('come from a title that leaves no doubt', () => {
    expect(traits('F1999', 'Couvreur (H/F)')).toEqual(['heights']);
    expect(traits('N9999', 'Chauffeur-livreur (H/F)')).toEqual(['driving']);
  });

  it('are each listed once', () => {
    expect(traits('N4105', 'Chauffeur-livreur')).toEqual(['driving']);
  });
});
