import { wordsIn } from '../../platform/search/words-of';
import type { GenderedTitle } from './occupation';

/** Fewer shared first letters than this and it is another word, not another gender: "homme / femme". */
const SHARED_LETTERS = 3;

/**
 * Words that say the same occupation in the other gender, read off the titles: `serveur` ->
 * `serveuse` and back. Folded as engines compare words (lower case, no accents), each list sorted;
 * search engines take them as synonyms, since the two forms have different stems.
 */
export function titleSynonyms(titles: Iterable<GenderedTitle>): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, Set<string>>();
  for (const title of titles) {
    for (const [masculine, feminine] of differingWords(title)) {
      add(others, masculine, feminine);
      add(others, feminine, masculine);
    }
  }
  const sorted = [...others].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(sorted.map(([word, forms]) => [word, [...forms].sort()]));
}

/** The words of a title that change with the gender, pair by pair. */
function differingWords({ masculine, feminine }: GenderedTitle): [string, string][] {
  const [his, hers] = [wordsIn(masculine), wordsIn(feminine)];
  if (his.length !== hers.length) return [];
  return his
    .map((word, at): [string, string] => [word, hers[at]!])
    .filter(([his, hers]) => his !== hers && his.slice(0, SHARED_LETTERS) === hers.slice(0, SHARED_LETTERS));
}

function add(others: Map<string, Set<string>>, word: string, form: string): void {
  const known = others.get(word);
  if (known) known.add(form);
  else others.set(word, new Set([form]));
}
