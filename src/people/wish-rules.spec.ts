import { faultsIn, type SaidWish } from './wish-rules';
import { tidied } from './wish-spelling';

const knowledge = { isOccupation: (code: string) => code === 'G1605' };
const faults = (...wishes: SaidWish[]) => faultsIn(wishes, knowledge);
const like = (criterion: string, value: unknown): SaidWish => ({ criterion, value, stance: 'like' });
const fieldsOf = (...wishes: SaidWish[]) => faults(...wishes).map(({ place, field }) => `${place}.${field}`);

describe('the rules of a wish', () => {
  it('let every criterion pass with a value of its own shape', () => {
    const wishes = [
      like('occupation', 'G1605'),
      like('words', 'm’occuper des animaux'),
      like('sector', 'agriculture'),
      like('contract', 'cdi'),
      like('slot', 'morning'),
      like('hours', { min: 20, max: 30 }),
      like('wage', { minHourly: 12.5 }),
      like('distance', { lat: 47.32, lon: 5.04, maxKm: 8, mode: 'bus' }),
      like('trait', 'outdoors'),
      like('employer', '0b6e0c64-53b1-4c5b-9f0e-1d7c2f1f6a11'),
      like('kind', 'immersion'),
    ];
    expect(faults(...wishes).map(({ place }) => wishes[place]!.criterion)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['occupation', 'G9999'],
    ['occupation', 1605],
    ['words', '   '],
    ['words', 'a'.repeat(201)],
    ['words', 'a\u0000b'],
    ['words', '\u202Enoitca'],
    ['sector', 'nowhere'],
    ['contract', 'toString'],
    ['slot', ['morning']],
    ['hours', {}],
    ['hours', { min: 30, max: 20 }],
    ['hours', { min: 0 }],
    ['hours', { min: 20, often: true }],
    ['wage', { minHourly: '12' }],
    ['wage', { minHourly: -1 }],
    ['distance', { lat: 91, lon: 5, maxKm: 8, mode: 'bus' }],
    ['distance', { lat: 47, lon: 5, maxKm: 0, mode: 'bus' }],
    ['distance', { lat: 47, lon: 5, maxKm: 8, mode: 'train' }],
    ['distance', { lat: 47, lon: 5, maxKm: 8, mode: ['bus'] }],
    ['distance', { lat: 47, lon: 5, maxKm: 8, mode: { toString: 'bus' } }],
    ['trait', null],
    ['employer', 'Noirot'],
    ['kind', {}],
  ])('refuse as %s the value %j, in French and without repeating it', (criterion, value) => {
    const [fault] = faults(like(criterion, value));
    expect(fault).toMatchObject({ place: 0, field: 'value' });
    expect(fault!.message).toMatch(/^[A-ZÀÉ].+[.]$/);
    expect(fault!.message).not.toContain('Noirot');
  });

  it('name the place and the field of each fault', () => {
    expect(
      fieldsOf(
        like('slot', 'morning'),
        like('horoscope', 'lion'),
        { criterion: 'slot', value: 'night', stance: 'maybe' },
        like('wage', {}),
      ),
    ).toEqual(['1.criterion', '2.stance', '3.value']);
  });

  it('allow no « jamais » on free words: it would hide what she never meant', () => {
    expect(fieldsOf({ criterion: 'words', value: 'bruit', stance: 'never' })).toEqual(['0.stance']);
  });

  it('refuse one thing said twice, in whatever order its parts are written', () => {
    expect(fieldsOf(like('trait', 'noise'), { criterion: 'trait', value: 'noise', stance: 'never' })).toEqual(
      ['1.value'],
    );
    expect(fieldsOf(like('hours', { min: 20, max: 30 }), like('hours', { max: 30, min: 20 }))).toEqual([
      '1.value',
    ]);
  });

  it('read a value left null as not said, and texts in one spelling', () => {
    expect(tidied(like('hours', { min: 20, max: null })).value).toEqual({ min: 20 });
    expect(tidied(like('words', '  e\u0301lever ')).value).toBe('élever');
    expect(tidied(like('employer', 'ABCDEF01-53B1-4C5B-9F0E-1D7C2F1F6A11')).value).toBe(
      'abcdef01-53b1-4c5b-9f0e-1d7c2f1f6a11',
    );
  });

  it('take a wage floor and a distance limit as wanted only: "never" would hide the posts she hopes for', () => {
    const wage = { criterion: 'wage' as const, value: { minHourly: 12 }, stance: 'never' as const };
    expect(faultsIn([wage], knowledge)).toMatchObject([{ place: 0, field: 'stance' }]);
    expect(faultsIn([{ ...wage, stance: 'must' }], knowledge)).toEqual([]);
  });
});
