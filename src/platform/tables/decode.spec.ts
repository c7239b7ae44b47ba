import { decoded } from './decode';

const bytes = (...codes: number[]) => new Uint8Array(codes);

describe('the letters of a file', () => {
  it('are read as UTF-8 with or without its mark', () => {
    expect(decoded(Buffer.from('Éloïse'))).toEqual({ text: 'Éloïse', encoding: 'utf-8' });
    expect(decoded(Buffer.from('\uFEFFÉloïse'))).toEqual({ text: 'Éloïse', encoding: 'utf-8' });
  });

  it('are read as Windows-1252 when they cannot be UTF-8, apostrophes and œ included', () => {
    const { text, encoding } = decoded(bytes(0xc9, 0x6c, 0x6f, 0xef, 0x92, 0x9c, 0x80));
    expect([text, encoding]).toEqual(['Éloï’œ€', 'windows-1252']);
  });

  it('are read as UTF-16 when its mark says so', () => {
    expect(decoded(bytes(0xff, 0xfe, 0xc9, 0x00)).text).toBe('É');
    expect(decoded(bytes(0xfe, 0xff, 0x00, 0xc9)).text).toBe('É');
  });

  it.each([
    [[0x50, 0x4b, 0x03, 0x04], /classeur \(Excel/],
    [[0xd0, 0xcf, 0x11, 0xe0], /ancien classeur/],
    [[0x25, 0x50, 0x44, 0x46], /PDF/],
  ])('of a file that is no text are refused with the way to save it: %j', (start, sentence) => {
    const title = (() => {
      try {
        return decoded(bytes(...start, 1));
      } catch (error) {
        return (error as { title: string }).title;
      }
    })();
    expect(title).toMatch(sentence);
  });
});
