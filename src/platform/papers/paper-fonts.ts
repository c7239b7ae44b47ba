import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { type Paper, textsOf } from './paper';

/** Source Sans 3 with all its letters: Latin as far as Vietnamese, Cyrillic, Greek. SIL Open Font License 1.1. */
const FAMILY = '@expo-google-fonts/source-sans-3';

export type PaperFontName = 'plain' | 'strong';

const FILES: Readonly<Record<PaperFontName, string>> = {
  plain: '400Regular/SourceSans3_400Regular.ttf',
  strong: '600SemiBold/SourceSans3_600SemiBold.ttf',
};

const files = new Map<PaperFontName, Buffer>();

/**
 * A font of its own for each file: the library remembers in a font what it wrote before, and a file must not depend
 * on the files made before it.
 */
export function paperFont(name: PaperFontName): Font {
  const file = files.get(name) ?? readFileSync(require.resolve(`${FAMILY}/${FILES[name]}`));
  files.set(name, file);
  return create(file) as Font;
}

/**
 * Letters of a paper that our font cannot write, each once: Arabic, Georgian, drawings... A file would show boxes
 * in their place; a browser, which has fonts of its own, writes them.
 */
export function unwritableIn(paper: Paper): string[] {
  const font = paperFont('plain');
  const letters = new Set(textsOf(paper).flatMap((text) => [...text.normalize('NFC')]));
  return [...letters].filter(
    (letter) => !/\s/u.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0)!),
  );
}
