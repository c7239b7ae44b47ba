/**
 * What a driving licence carries with it: directive 2006/126/CE, article 6 (the lower category is demanded before the
 * higher one is issued, and the equivalences of its second paragraph).
 */
const CARRIES: Readonly<Record<string, readonly string[]>> = {
  A1: ['AM'],
  A2: ['A1', 'AM'],
  A: ['A2', 'A1', 'AM'],
  B1: ['AM'],
  B: ['B1', 'AM'],
  BE: ['B'],
  C1: ['B'],
  C1E: ['C1', 'BE'],
  C: ['C1', 'B'],
  CE: ['C', 'C1E', 'BE'],
  D1: ['B'],
  D1E: ['D1', 'BE'],
  D: ['D1', 'B'],
  DE: ['D', 'D1E', 'BE'],
};

/** The categories of licence that someone with these may drive under. */
export function licencesHeldWith(licences: readonly string[]): ReadonlySet<string> {
  const held = new Set<string>();
  const add = (code: string): void => {
    if (held.has(code)) return;
    held.add(code);
    (CARRIES[code] ?? []).forEach(add);
  };
  licences.forEach((code) => add(code.toUpperCase()));
  return held;
}
