import { oneLine } from './one-line';

describe('A text that goes into a header', () => {
  it('stays on one line, whatever it carries', () => {
    expect(oneLine('Bonjour\r\nBcc: autre@exemple.fr')).toBe('Bonjour Bcc: autre@exemple.fr');
    expect(oneLine('a\u2028b\u0085c\0d\u202ee')).toBe('a b c d e');
  });

  it('keeps accents, French spacing and what is not in the basic plane', () => {
    expect(oneLine(' À demain\u00a0? \u{1f642}\n')).toBe('À demain\u00a0? \u{1f642}');
  });

  it('has a limit, and is never cut inside a character', () => {
    expect(oneLine('\u{1f642}'.repeat(300))).toBe('\u{1f642}'.repeat(200));
    expect(oneLine('a\ud83db')).toBe('a b');
  });
});
