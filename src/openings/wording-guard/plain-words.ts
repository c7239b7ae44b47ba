/** Words as the rules read them: lower case, no accents, plain spaces, dashes and apostrophes. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—‑]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/[·•]e/g, 'e')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Sentences of a text: a line, a full stop, a bullet or a semicolon ends one. « 12.10 » does not. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?…;])\s+|\s[•▪*]\s|\s-\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 2);
}
