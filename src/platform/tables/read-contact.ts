import { isNothing, oneLine } from './cell-text';

/** What a cell of contact points gave, and what of it could not be kept. */
export interface ContactReading {
  readonly values: readonly string[];
  /** French sentences, one a thing left out. */
  readonly leftOut: readonly string[];
}

const NONE: ContactReading = { values: [], leftOut: [] };
const EMAIL = /^[^\s@<>()[\],;:\\"]{1,64}@[^\s@<>()[\],;:\\"]+\.[^\s@.<>()[\],;:\\"]{2,63}$/;

/** Phones of a cell, as France writes them: "06 12 34 56 78"; a 0 lost by a spreadsheet is given back. */
export function readPhones(text: string): ContactReading {
  return isNothing(text) ? NONE : gathered(partsOf(text).flatMap(twoInOne), phoneOf);
}

/** E-mail addresses of a cell. */
export function readEmails(text: string): ContactReading {
  if (isNothing(text)) return NONE;
  // Without any address the cell is told as a whole, and not word by word.
  return gathered(
    text.includes('@') ? oneLine(text).split(/[\s;,/]+(?:ou |et )?/) : [oneLine(text)],
    emailOf,
  );
}

type Found = { readonly value: string; readonly leftOut?: string } | { readonly leftOut: string };

function gathered(parts: readonly string[], read: (part: string) => Found): ContactReading {
  const found = parts.filter((part) => part.trim() !== '').map(read);
  const values = found.flatMap((one) => ('value' in one ? [one.value] : []));
  return {
    values: [...new Set(values)],
    leftOut: found.flatMap(({ leftOut }) => (leftOut ? [leftOut] : [])),
  };
}

function partsOf(text: string): string[] {
  return text.split(/[\n;,|]|\s(?:ou|et)\s|\s[/-]\s/i);
}

/** "0612345678/0712345678": two numbers with nothing around what parts them. */
function twoInOne(part: string): string[] {
  const halves = part.split('/');
  return halves.length === 2 && halves.every((half) => half.replace(/\D/g, '').length >= 9) ? halves : [part];
}

function phoneOf(part: string): Found {
  const number = /\+?\(?\d[\d\s.\-/()]*/.exec(part)?.[0] ?? '';
  const value = nationalOf(number.replace(/[\s.\-/()]/g, ''), part);
  if (!value) {
    return {
      leftOut: `Le numéro « ${oneLine(part)} » n’est pas complet. Écrivez dix chiffres, comme 06 00 00 00 00.`,
    };
  }
  const around = oneLine(part.replace(number, ' ')).replace(/^[\s:()'.]+|[\s:().]+$/g, '');
  return around && !isPhoneWord(around)
    ? { value, leftOut: `Seul le numéro est repris, sans « ${around} ».` }
    : { value };
}

function isPhoneWord(text: string): boolean {
  return /^(t[ée]l(\.|[ée]phone)?|portable|mobile|fixe|port|perso|n°)\.?$/i.test(text);
}

/** `null` when it is no number that can be called. */
function nationalOf(digits: string, part: string): string | null {
  if (/\d[.,]\d+e\+?\d/i.test(part)) return null;
  const own = digits.replace(/^(?:\+33|0033|33(?=\d{9}$))0?/, '0');
  const whole = /^[1-9]\d{8}$/.test(own) ? `0${own}` : own;
  if (/^0[1-9]\d{8}$/.test(whole)) return whole.replace(/(\d{2})(?=\d)/g, '$1 ');
  const abroad = own.replace(/^00/, '+');
  return /^\+[1-9]\d{7,14}$/.test(abroad) ? abroad : null;
}

function emailOf(part: string): Found {
  const address = part.replace(/^mailto:/i, '').replace(/^[<("']+|[>)"'.]+$/g, '');
  const [name = '', domain = ''] = address.split(/@(?=[^@]*$)/);
  if (EMAIL.test(address) && address.length <= 254) return { value: `${name}@${domain.toLowerCase()}` };
  return { leftOut: `L’adresse « ${part} » n’est pas complète. Écrivez-la comme prenom@exemple.fr.` };
}
