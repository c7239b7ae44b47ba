import type { Wish } from '../../people';
import { wishInWords } from './wish-words';

const names = {
  occupation: (code: string) => `Métier ${code}`,
  employer: (id: string) => `Chez ${id}`,
  commune: (lat: number) => (lat === 47 ? 'Auxonne' : null),
};

describe('a wish in words', () => {
  it.each<[Wish, string]>([
    [{ criterion: 'occupation', value: 'G1605', stance: 'like' }, 'Métier : Métier G1605'],
    [{ criterion: 'words', value: 'aider', stance: 'like' }, '« aider »'],
    [{ criterion: 'sector', value: 'textile', stance: 'like' }, 'Secteur : Textile, couture, cuir'],
    [{ criterion: 'contract', value: 'cdi', stance: 'must' }, 'Contrat : CDI'],
    [{ criterion: 'slot', value: 'night', stance: 'never' }, 'Travailler la nuit'],
    [{ criterion: 'hours', value: { min: 20, max: 28 }, stance: 'like' }, '20 à 28 h par semaine'],
    [{ criterion: 'hours', value: { min: 20 }, stance: 'like' }, 'Au moins 20 h par semaine'],
    [{ criterion: 'wage', value: { minHourly: 12.5 }, stance: 'must' }, 'Au moins 12,50 € brut de l’heure'],
    [
      { criterion: 'distance', value: { lat: 47, lon: 5, maxKm: 8, mode: 'bus' }, stance: 'must' },
      'À 8 km au plus d’Auxonne, en bus',
    ],
    [
      { criterion: 'distance', value: { lat: 12, lon: 5, maxKm: 8, mode: 'walk' }, stance: 'must' },
      'À 8 km au plus, à pied',
    ],
    [{ criterion: 'trait', value: 'cold', stance: 'avoid' }, 'Un travail au froid'],
    [{ criterion: 'employer', value: 'x', stance: 'like' }, 'Travailler chez Chez x'],
    [{ criterion: 'kind', value: 'visit', stance: 'like' }, 'Visite d’entreprise'],
  ])('%j', (wish, said) => {
    expect(wishInWords(wish, names)).toBe(said);
  });
});
