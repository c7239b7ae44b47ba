import { folded } from '../../platform/search/words-of';
import type { LanguageLevel } from '../../reference';
import { isNothing, oneLine, thingsIn } from '../../platform/tables/cell-text';
import { LANGUAGE_CODES, LEVEL_WORDS } from './language-words';

/** A list somebody has; empty says she has none, `undefined` that the cell does not tell. */
export interface ListReading {
  readonly values: string[] | undefined;
  readonly leftOut: readonly string[];
}

const LICENCE = /^(AM|A1|A2|A|B1|B|BE|C1|C1E|C|CE|D1|D1E|D|DE)$/;
/** It says that she has not got it, yet or any more: why is nobody's business here. */
const NOT_HELD = /en cours|code|passe|inscrit|suspen|annul|retir|retrait|invalid|etranger|echange/;

/** Licences of a cell: "B", "permis B et BE", "oui" (B, as everybody means it), "non" (none). */
export function readLicences(text: string, header: string): ListReading {
  const said = folded(oneLine(text));
  if (NOT_HELD.test(said))
    return { values: undefined, leftOut: ['Ce permis n’est pas repris : il n’est pas valable aujourd’hui.'] };
  const named = /permis ([a-z]\d?e?)\b/.exec(folded(header))?.[1]?.toUpperCase() ?? 'B';
  if (/^(oui|x|ok|1|vrai|permis)\b/.test(said) && !/permis [a-d]/.test(said))
    return { values: [named], leftOut: [] };
  if (isNothing(text)) return { values: [], leftOut: [] };
  const codes = said
    .toUpperCase()
    .replace(/\bPERMIS\b|\bVL\b|\bET\b/g, (word) => (word === 'VL' ? 'B' : ' '));
  const words = codes.split(/[\s,;/+&.()-]+/).filter(Boolean);
  const known = words.filter((word) => LICENCE.test(word));
  if (known.length === 0 || known.length < words.length / 2) {
    return { values: undefined, leftOut: ['Ce permis ne se lit pas. Écrivez sa lettre, comme B, ou non.'] };
  }
  return { values: [...new Set(known)], leftOut: [] };
}

/** Certificates of a cell, one by one; "CACES 1, 3, 5" are three. */
export function readCertificates(text: string): ListReading {
  if (isNothing(text)) return { values: [], leftOut: [] };
  let family = '';
  const values = thingsIn(text.replace(/\s(?:et|\+)\s|\s?\+\s?/g, ', ')).map((thing) => {
    if (/^R?\d+[A-Z]?$/i.test(thing) && family) return `${family} ${thing}`;
    family = /^caces\b/i.test(thing) ? 'CACES' : '';
    return thing.replace(/^caces\b/i, 'CACES');
  });
  return within(values, { length: 120, most: 50 });
}

/** Short texts of a cell, one by one: skills. */
export function readTexts(text: string): ListReading {
  return isNothing(text)
    ? { values: undefined, leftOut: [] }
    : within(thingsIn(text), { length: 120, most: 20 });
}

export interface LanguagesReading {
  readonly values: Record<string, LanguageLevel>;
  readonly leftOut: readonly string[];
}

/** "français B1, arabe (langue maternelle)": a language without its level is not guessed. */
export function readLanguages(text: string): LanguagesReading {
  const values: Record<string, LanguageLevel> = {};
  const leftOut: string[] = [];
  for (const thing of thingsIn(text.replace(/\s(?:et)\s/g, ', '))) {
    const name = Object.keys(LANGUAGE_CODES).find((one) =>
      new RegExp(`\\b${folded(one)}\\b`).test(folded(thing)),
    );
    const level = name ? levelIn(folded(thing)) : undefined;
    if (name && level) values[name] = level;
    else if (name) leftOut.push(`Dites aussi le niveau en ${name}, de A1 à C2 ou en mots.`);
    else leftOut.push(`« ${thing} » n’est pas une langue que nous reconnaissons.`);
  }
  return { values, leftOut };
}

/** ISO 639-1 code of the first language a cell names; `undefined` when it names none we know. */
export function readLanguage(text: string): string | undefined {
  const said = folded(text);
  if (/^[a-z]{2}$/.test(said) && Object.values(LANGUAGE_CODES).includes(said)) return said;
  const named = Object.entries(LANGUAGE_CODES).filter(([name, code]) => code && said.includes(folded(name)));
  return named.sort(([one], [other]) => said.indexOf(folded(one)) - said.indexOf(folded(other)))[0]?.[1];
}

function levelIn(said: string): LanguageLevel | undefined {
  const code = /\b([abc][12])\b/.exec(said)?.[1]?.toUpperCase() as LanguageLevel | undefined;
  return code ?? LEVEL_WORDS.find(([words]) => words.test(said))?.[1];
}

function within(things: readonly string[], { length, most }: { length: number; most: number }): ListReading {
  const kept = things.filter((thing) => thing.length <= length);
  const leftOut =
    things.length > kept.length ? [`Un texte est trop long : ${length} caractères au plus.`] : [];
  if (kept.length > most) leftOut.push(`${most} au plus : la suite n’est pas reprise.`);
  return { values: kept.length > 0 ? [...new Set(kept)].slice(0, most) : undefined, leftOut };
}
