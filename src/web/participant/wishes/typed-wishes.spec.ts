import type { SaidWish, Wish } from '../../../people';
import { herKindAt } from './her-questions';
import type { HerWishForm } from './her-wish.form';
import { fieldOfHers, wishesTyped, withSaid } from './typed-wishes';

const DIJON = { name: 'Dijon', lat: 47.3, lon: 5.04 };
const known = {
  occupations: { find: () => null, suggest: () => [] },
  communes: { ofName: (name: string) => (name === 'Dijon' ? [DIJON] : []), ofPostcode: () => [] },
} as unknown as Parameters<typeof wishesTyped>[2];
const typed = (word: string, form: Partial<HerWishForm>) =>
  wishesTyped(herKindAt(word)!, { version: 1, stance: 'like', ...form }, known);

describe('one answer of hers', () => {
  it('may say several wishes at once', () => {
    expect(typed('moment', { values: ['morning', 'day'], stance: 'never' })).toEqual([
      { criterion: 'slot', value: 'morning', stance: 'never' },
      { criterion: 'slot', value: 'day', stance: 'never' },
    ]);
  });

  it('says a week, a wage, a place, a job, some words', () => {
    expect(typed('heures', { week: 'plus-35' })[0]!.value).toEqual({ min: 35 });
    expect(typed('salaire', { minHourly: 12.5 })[0]!.value).toEqual({ minHourly: 12.5 });
    expect(typed('trajet', { commune: 'Dijon', maxKm: 5, mode: 'bike' })[0]!.value).toEqual({
      lat: 47.3,
      lon: 5.04,
      maxKm: 5,
      mode: 'bike',
    });
    expect(typed('metier', { value: 'G1605' })[0]!.value).toBe('G1605');
    expect(typed('mots', { value: 'aider' })[0]!.value).toBe('aider');
  });

  it.each(['moment', 'heures', 'salaire', 'trajet', 'metier', 'mots', 'secteur', 'contrat', 'cadre'])(
    'is asked again where %s was left empty',
    (word) => {
      const field = fieldOfHers(herKindAt(word)!);
      expect(() => typed(word, {})).toThrow(
        expect.objectContaining({ errors: expect.arrayContaining([expect.objectContaining({ field })]) }),
      );
    },
  );

  it('has no page of its own for what her coach alone writes', () => {
    expect([herKindAt('sorte'), herKindAt('constructor')]).toEqual([null, null]);
  });
});

describe('what was just said', () => {
  const before: Wish[] = [
    { criterion: 'slot', value: 'night', stance: 'like' },
    { criterion: 'hours', value: { min: 20 }, stance: 'like' },
    { criterion: 'distance', value: { lat: 1, lon: 2, maxKm: 3, mode: 'bus' }, stance: 'must' },
  ];

  it('takes the place of the same thing said before', () => {
    const said: SaidWish[] = [
      { criterion: 'slot', value: 'night', stance: 'never' },
      { criterion: 'hours', value: { max: 28 }, stance: 'must' },
      { criterion: 'distance', value: { lat: 1, lon: 2, maxKm: 9, mode: 'bike' }, stance: 'must' },
    ];
    expect(withSaid(before, said)).toEqual(said);
  });

  it('stands beside anything else', () => {
    const said: SaidWish[] = [
      { criterion: 'slot', value: 'day', stance: 'like' },
      { criterion: 'distance', value: { lat: 1, lon: 4, maxKm: 3, mode: 'bus' }, stance: 'must' },
    ];
    expect(withSaid(before, said)).toEqual([...before, ...said]);
  });
});
