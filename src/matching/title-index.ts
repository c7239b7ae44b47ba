import { plainForm, wordsOf } from '../platform/search/words-of';
import { isOneSlip } from './one-slip';

/**
 * The words of the titles of openings, and which openings hold each: a title of an occupation is looked for among
 * thousands of them at once. Words are compared in plain forms, and long ones forgive a slip; `alike` names others that
 * stand for a word, of the other gender most of all.
 */
export class TitleIndex {
  private readonly holders = new Map<string, Set<string>>();
  private readonly words = new Map<string, readonly string[]>();
  /** Words that are one slip away from those asked for until now. */
  private readonly slips = new Map<string, readonly string[]>();
  /** Grows whenever a title came, went or changed. */
  version = 0;

  /** Takes an opening in; its title may have changed. */
  put(id: string, title: string): void {
    this.remove(id);
    const words = plainWords(title);
    this.slips.clear();
    this.version += 1;
    this.words.set(id, words);
    for (const word of words) this.holders.set(word, (this.holders.get(word) ?? new Set()).add(id));
  }

  remove(id: string): void {
    const words = this.words.get(id);
    if (!words) return;
    this.version += 1;
    for (const word of words) {
      const holders = this.holders.get(word)!;
      holders.delete(id);
      if (holders.size === 0) this.holders.delete(word);
    }
    this.words.delete(id);
  }

  has(id: string): boolean {
    return this.words.has(id);
  }

  /**
   * The share of the words of a title that each opening's title holds, 0..1; who holds none is left out.
   * @param alike words that may stand for a word, itself left out
   */
  find(title: string, alike: (word: string) => readonly string[]): ReadonlyMap<string, number> {
    const asked = wordsOf(title);
    const found = new Map<string, number>();
    for (const word of asked) {
      const forms = new Set([word, ...alike(word)].map(plainForm));
      const holders = new Set([...forms].flatMap((form) => this.holdersOf(form)));
      for (const id of holders) found.set(id, (found.get(id) ?? 0) + 1);
    }
    return new Map([...found].map(([id, count]) => [id, count / asked.length]));
  }

  private holdersOf(form: string): string[] {
    const slips = this.slips.get(form) ?? [...this.holders.keys()].filter((word) => isOneSlip(word, form));
    this.slips.set(form, slips);
    return [form, ...slips].flatMap((word) => [...(this.holders.get(word) ?? [])]);
  }
}

function plainWords(title: string): readonly string[] {
  return [...new Set(wordsOf(title).map(plainForm))];
}
