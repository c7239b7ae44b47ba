import { folded } from '../../platform/search/words-of';
import { type Dictionary, type DictionaryEntry, tenDigits, type Token, tokensOf } from './dictionary';

/** A telling word met in a text. */
export interface RevealingWord extends DictionaryEntry {
  /** As the text writes it. */
  readonly found: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
}

const PHONE = /(?:\+33|0033|0)[\s.()-]{0,3}0?[\s.()-]{0,3}[1-9](?:[\s.-]?\d{2}){4}(?!\d)/g;

/**
 * Telling words of a free text, in reading order, each place once: a reason to ask, since a firm may stand in the
 * same street as a shelter.
 */
export function foundIn(text: string, { phrases, phones }: Dictionary): RevealingWord[] {
  const tokens = tokensOf(text);
  const found: RevealingWord[] = [];
  for (let place = 0; place < tokens.length;) {
    const phrase = phrases.get(tokens[place]!.key)?.find(({ keys }) => standsAt(tokens, place, keys));
    const length = phrase?.keys.length ?? 1;
    if (phrase) {
      const start = tokens[place]!.start;
      found.push({ ...phrase.entry, at: start, found: text.slice(start, tokens[place + length - 1]!.end) });
    }
    place += length;
  }
  return [...found, ...phonesIn(text, phones)].sort((one, other) => one.at - other.at);
}

/**
 * The same for a name or an address of our own, where one word is refused: letters that tell are found glued to
 * others too (`chrsdijon`).
 */
export function foundInIdentity(text: string, dictionary: Dictionary): RevealingWord[] {
  const found = foundIn(text, dictionary);
  if (found.length > 0) return found;
  const letters = folded(text).replace(/[^a-z0-9]+/g, '');
  return dictionary.anywhere
    .filter((word) => letters.includes(word))
    .map((words) => ({ kind: 'topic', topic: null, words, found: words, at: 0 }));
}

function standsAt(tokens: readonly Token[], place: number, keys: readonly string[]): boolean {
  return keys.every((key, offset) => tokens[place + offset]?.key === key);
}

function phonesIn(text: string, phones: Dictionary['phones']): RevealingWord[] {
  if (phones.size === 0) return [];
  return [...text.matchAll(PHONE)].flatMap(({ 0: found, index }) => {
    const entry = phones.get(tenDigits(found));
    return entry ? [{ ...entry, found, at: index }] : [];
  });
}
