/** What a text cannot be kept with; line breaks and tabs aside, which some cells need. */
const UNSAFE = /[^\P{Cc}\n\t]|[\p{Cs}\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const SPACES = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** What spreadsheets, and our own files, put before a text that is not a formula. */
const FORMULA_GUARD = /^'(?=[=+@-])/;

/** A cell as somebody meant it: in NFC, spaces made plain, unseen marks and the guard of a formula taken off. */
export function cleanedCell(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNSAFE, '')
    .replace(SPACES, ' ')
    .trim()
    .replace(FORMULA_GUARD, '');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The things a cell lists: one a line, or parted by commas, semicolons or slashes. */
export function thingsIn(text: string): string[] {
  return text
    .split(/[\n,;|]|\s\/\s|\s-\s|•/)
    .map((thing) => oneLine(thing).replace(/^[-*]\s*/, ''))
    .filter((thing) => thing !== '');
}

/** What people write for "nothing". */
export function isNothing(text: string): boolean {
  return /^(n[ée]ant|aucune?s?|non|rien|sans|pas d[e’'].*|-+|\/|0)$/i.test(oneLine(text));
}

/** What people write when they do not know. */
export function isUnknown(text: string): boolean {
  return /^(\?+|n\/?[ac]\.?|nc|nsp|inconnue?|non (renseign|communiqu|pr[ée]cis)[ée]e?|[àa] (voir|d[ée]finir|compl[ée]ter|demander|pr[ée]ciser)|ne sait pas|\.+|#n\/a|#ref!)$/i.test(
    oneLine(text),
  );
}

/** A yes, a no, or `undefined`. */
export function readYesNo(text: string): boolean | undefined {
  if (/^(oui|o|yes|x|1|vrai|ok)$/i.test(oneLine(text))) return true;
  return /^(non|n|no|0|faux)$/i.test(oneLine(text)) ? false : undefined;
}
