/** A closed vocabulary: the code that travels, and the French words a reader sees. */
export type Vocabulary<Code extends string> = Readonly<Record<Code, string>>;

/** The codes of a vocabulary, in the order they were written. */
export function codesOf<Code extends string>(vocabulary: Vocabulary<Code>): readonly Code[] {
  return Object.keys(vocabulary) as Code[];
}

/** True when `value` is one of the codes: the guard between what the outside sends and what we store. */
export function isCodeOf<Code extends string>(vocabulary: Vocabulary<Code>, value: unknown): value is Code {
  return typeof value === 'string' && Object.hasOwn(vocabulary, value);
}
