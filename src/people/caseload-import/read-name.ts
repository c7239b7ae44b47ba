import type { Gender } from '../participant.entity';
import { oneLine } from '../../platform/tables/cell-text';

/** A whole name parted in two; `null` when nobody could tell which is which. */
export interface PartedName {
  readonly lastName: string;
  readonly firstName: string;
}

const TITLE = /^(m\.|mr\.?|monsieur|mme\.?|madame|mlle\.?|mademoiselle)\s+/i;
const LETTERS = /\p{L}/u;

/** A name without "Mme" before it; what was written all in capitals, or all in small letters, gets its capitals. */
export function tidyName(text: string): string {
  const name = oneLine(text)
    .replace(TITLE, '')
    .replace(/[`´]/g, '’')
    .replace(/^[\s.,;-]+|[\s,;-]+$/g, '');
  const oneCase = name === name.toLocaleUpperCase('fr') || name === name.toLocaleLowerCase('fr');
  if (!oneCase) return name;
  return name
    .toLocaleLowerCase('fr')
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('fr'));
}

/** Why this cannot be a name; `null` when it may be one. */
export function nameFault(name: string): string | null {
  if (!LETTERS.test(name)) return 'Un nom s’écrit avec des lettres.';
  if (name.includes('\uFFFD'))
    return 'Une lettre s’est perdue quand le fichier a été enregistré. Récrivez ce nom.';
  if (/\d/.test(name)) return 'Un nom s’écrit sans chiffres.';
  return name.length > 100 ? 'Ce nom est trop long : 100 caractères au plus.' : null;
}

/** The civility before a name, when there is one. */
export function titleOf(text: string): Gender | undefined {
  const title = TITLE.exec(oneLine(text))?.[1];
  return title ? readGender(title) : undefined;
}

/** "BENALI Samira": what is in capitals is the surname; else two words, in the order that was said. */
export function partName(text: string, order: 'lastThenFirst' | 'firstThenLast'): PartedName | null {
  const words = oneLine(text).replace(TITLE, '').replace(/,/g, ' ').split(' ').filter(Boolean);
  const capitals = words.filter(isInCapitals);
  if (capitals.length > 0 && capitals.length < words.length) {
    const others = words.filter((word) => !isInCapitals(word));
    return { lastName: tidyName(capitals.join(' ')), firstName: tidyName(others.join(' ')) };
  }
  const byComma = /^([^,]+),([^,]+)$/.exec(oneLine(text).replace(TITLE, ''));
  const [one, other] = byComma ? [byComma[1]!, byComma[2]!] : words.length === 2 ? words : [];
  if (!one || !other) return null;
  const [last, first] = order === 'lastThenFirst' ? [one, other] : [other, one];
  return { lastName: tidyName(last), firstName: tidyName(first) };
}

const GENDERS: readonly (readonly [Gender, RegExp])[] = [
  ['woman', /^(f|f[ée]m(\.|inin|me)?|femme|fille|mme|madame|mlle|mademoiselle|mmes?\.)\.?$/i],
  ['man', /^(h|m|mr|masc(\.|ulin)?|homme|gar[çc]on|monsieur)\.?$/i],
  ['other', /^(autre|x|nb|non[- ]binaire)$/i],
];

/** `undefined` when it says something else. */
export function readGender(text: string): Gender | undefined {
  return GENDERS.find(([, pattern]) => pattern.test(oneLine(text)))?.[0];
}

function isInCapitals(word: string): boolean {
  return word.replace(/[^\p{L}]/gu, '').length > 1 && word === word.toLocaleUpperCase('fr');
}
