import { cardCodeOf, typedCardCode } from './card-words';

describe('the code printed on a card', () => {
  it('is a word and four digits', () => {
    expect(cardCodeOf('00004729')).toBe('MURE-4729');
    expect(cardCodeOf('99990000')).toMatch(/^[A-Z]{2,8}-0000$/);
  });

  it('can be typed back, whichever word it has', () => {
    for (let word = 0; word < 64; word++) {
      const code = cardCodeOf(`${String(word).padStart(4, '0')}1050`);
      expect(typedCardCode(code)).toBe(code);
      expect(typedCardCode(code.replace('-', ' ').toLowerCase())).toBe(code);
    }
  });

  it.each(['mure 4729', 'Mûre-4729', 'MURE4729', ' m u r e – 4 7 2 9 '])('is understood as "%s"', (typed) => {
    expect(typedCardCode(typed)).toBe('MURE-4729');
  });

  it.each([
    ['P0IRE-1O5l', 'POIRE-1051'],
    ['ol1ve-O000', 'OLIVE-0000'],
  ])('forgives what looks alike: %s', (typed, meant) => {
    expect(typedCardCode(typed)).toBe(meant);
  });

  it.each(['', '4729', 'MURE', 'MURE-47', 'MU12RE-4729', 'x'.repeat(500)])(
    'is not recognised in "%s"',
    (typed) => {
      expect(typedCardCode(typed)).toBeNull();
    },
  );
});
