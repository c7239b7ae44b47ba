import { of } from './numbers';

it('says where from as one says it in French', () => {
  const said = ['Dijon', 'Auxonne', 'Évian', 'Le Creusot', 'Les Lilas', 'La Ciotat', 'Hauteville'].map(of);
  expect(said).toEqual([
    'de Dijon',
    'd’Auxonne',
    'd’Évian',
    'du Creusot',
    'des Lilas',
    'de La Ciotat',
    'd’Hauteville',
  ]);
});
