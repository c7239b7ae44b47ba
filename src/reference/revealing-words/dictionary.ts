import { folded, singular } from '../../platform/search/words-of';
import type { DisclosureTopic } from '../disclosure-topics';

/** Where a telling word comes from. */
export type RevealingKind = 'programme' | 'structure' | 'address' | 'phone' | 'mail_domain' | 'topic';

/** One entry: what a reader who meets it may conclude. */
export interface DictionaryEntry {
  readonly kind: RevealingKind;
  /** What it tells; `null` for what only the whole structure tells. */
  readonly topic: DisclosureTopic | null;
  /** As the reference files write it. */
  readonly words: string;
}

/** What the reference files hold; every list may be empty. */
export interface DictionaryData {
  readonly programmes: readonly string[];
  readonly topics: Readonly<Partial<Record<DisclosureTopic, readonly string[]>>>;
  /** Folded letters that tell even glued to others, in an address of ours: `chrsdijon.example`. */
  readonly anywhere: readonly string[];
  readonly structures: readonly {
    readonly names: readonly string[];
    readonly addresses: readonly string[];
    readonly phones: readonly string[];
    readonly mailDomains: readonly string[];
  }[];
}

/** Ready to be looked up: phrases by their first word, phones by their ten digits. */
export interface Dictionary {
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly keys: readonly string[]; readonly entry: DictionaryEntry }[]
  >;
  readonly phones: ReadonlyMap<string, DictionaryEntry>;
  readonly anywhere: readonly string[];
}

/** A word of a text: compared by its key, shown as it stands. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, without case, accent or plural. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: singular(folded(word)),
    start: index,
    end: index + word.length,
  }));
}

/** A French number as ten digits, however it is written; anything else as it is. */
export function tenDigits(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:0033|33)0?(?=[1-9]\d{8}$)/, '0');
}

/** The longest phrase of a first word comes first: `CHRS Blanqui` is found whole. */
export function dictionaryOf({ programmes, topics, structures, anywhere }: DictionaryData): Dictionary {
  const told = Object.entries(topics) as [DisclosureTopic, readonly string[]][];
  const entries: DictionaryEntry[] = [
    ...programmes.map((words) => ({ kind: 'programme' as const, topic: 'coaching' as const, words })),
    ...structures.flatMap(({ names }) => ofKind('structure', names)),
    ...structures.flatMap(({ addresses }) => ofKind('address', addresses)),
    ...structures.flatMap(({ mailDomains }) => ofKind('mail_domain', mailDomains)),
    ...told.flatMap(([topic, all]) => all.map((words) => ({ kind: 'topic' as const, topic, words }))),
  ];
  const phones = structures.flatMap((one) => ofKind('phone', one.phones));
  return {
    phrases: byFirstWord(entries),
    phones: new Map(phones.map((entry) => [tenDigits(entry.words), entry])),
    anywhere,
  };
}

function ofKind(kind: RevealingKind, all: readonly string[]): DictionaryEntry[] {
  return all.map((words) => ({ kind, topic: null, words }));
}

function byFirstWord(entries: readonly DictionaryEntry[]): Dictionary['phrases'] {
  const phrases = new Map<string, { keys: string[]; entry: DictionaryEntry }[]>();
  for (const entry of entries) {
    const keys = tokensOf(entry.words).map(({ key }) => key);
    const [first] = keys;
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { keys, entry }]);
  }
  for (const list of phrases.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  return phrases;
}
