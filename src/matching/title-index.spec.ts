import { TitleIndex } from './title-index';

const ALIKE: Readonly<Record<string, readonly string[]>> = { plongeur: ['plongeuse'], cuisine: [] };
const alike = (word: string) => ALIKE[word] ?? [];

describe('titles of openings that state no occupation', () => {
  const index = new TitleIndex();
  index.put('dishes', 'Plongeuse (H/F) pour la cantine');
  index.put('kitchens', 'Aide de cuisines');
  index.put('farm', 'Ouvrier agricole');

  it('hold a share of the words of a title, in the plural and in the other gender too', () => {
    expect([...index.find('Plongeur', alike)]).toEqual([['dishes', 1]]);
    expect([...index.find('Aide de cuisine', alike)]).toEqual([['kitchens', 1]]);
    expect([...index.find('Commis de cuisine', alike)]).toEqual([['kitchens', 0.5]]);
    expect([...index.find('Soudeur', alike)]).toEqual([]);
  });

  it.each([
    ['Plongeusse', 1],
    ['Plongeus', 1],
    ['Plongeade', 0],
  ])('forgive one slip in a long word: %s', (slip, share) => {
    const typed = new TitleIndex();
    typed.put('one', slip);
    expect(typed.find('Plongeur', alike).get('one') ?? 0).toBe(share);
  });

  it('are forgotten with their opening, and follow what it is called now', () => {
    const changing = new TitleIndex();
    changing.put('one', 'Serveur');
    changing.put('one', 'Barman');
    expect([...changing.find('Serveur', alike)]).toEqual([]);
    expect([...changing.find('Barman', alike)]).toEqual([['one', 1]]);
    changing.remove('one');
    expect(changing.has('one')).toBe(false);
    expect([...changing.find('Barman', alike)]).toEqual([]);
  });
});
