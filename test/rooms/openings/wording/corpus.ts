import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type UnlawfulSentence, unlawfulSentences } from '../../../../src/openings';

export type Part = 'first' | 'second' | 'third' | 'held-out';

/** A sentence of the corpus, the article it breaks, and what the guard says of it. */
export interface Judged {
  readonly sentence: string;
  readonly article: string | null;
  readonly found: UnlawfulSentence | null;
}

/** Every sentence of a file, judged; of a part, its unlawful or its lawful sentences. */
export function judged(part: Part, kind: 'unlawful' | 'lawful'): Judged[] {
  const name = part === 'first' ? kind : `${part}-${kind}`;
  return readFileSync(join(__dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [article, sentence] = kind === 'unlawful' ? line.split(' | ', 2) : [null, line];
      return {
        sentence: sentence!,
        article: article ?? null,
        found: unlawfulSentences(sentence!)[0] ?? null,
      };
    });
}

/** Share noticed of a list, 0 to 1. */
export function shareNoticed(list: readonly Judged[]): number {
  return list.filter(({ found }) => found !== null).length / list.length;
}
