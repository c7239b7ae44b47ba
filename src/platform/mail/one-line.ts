/** Characters, an emoji being one. */
const LINE_LIMIT = 200;

/**
 * Makes a text fit for a mail header: control characters, line separators and the marks that reverse
 * the reading order become spaces, so that nothing typed by somebody can begin a header of its own.
 */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return [...line].slice(0, LINE_LIMIT).join('');
}
