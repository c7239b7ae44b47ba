import { closestWords } from './closest-words';

describe('words near a typed one', () => {
  const near = (typed: string, ...words: string[]) =>
    closestWords(typed, words)
      .sort((one, other) => other.quality - one.quality)
      .map(({ word }) => word);

  it('are the same, then those it begins, then those a slip away', () => {
    expect(near('serveur', 'serveurs', 'serviur', 'serveur', 'plongeur')).toEqual([
      'serveur',
      'serveurs',
      'serviur',
    ]);
  });

  it.each([
    ['a letter forgotten', 'cuisnier', 'cuisinier'],
    ['a letter too many', 'jardinnier', 'jardinier'],
    ['a letter for another', 'boulenger', 'boulanger'],
    ['two letters swapped', 'plognueur', 'plongueur'],
    ['a slip in a word that is not finished', 'electrisi', 'electricien'],
  ])('forgive %s', (_, typed, word) => {
    expect(near(typed, word)).toEqual([word]);
  });

  it('forgive nothing in short words nor on the first letter', () => {
    expect(near('bus', 'bis')).toEqual([]);
    expect(near('flongeur', 'plongeur')).toEqual([]);
  });

  it('forgive one slip up to seven letters, two beyond', () => {
    expect(near('sarvaur', 'serveur')).toEqual([]);
    expect(near('manutansionnaire', 'manutentionnaire')).toEqual(['manutentionnaire']);
  });
});
