import { createHmac } from 'node:crypto';
import type { ColumnClass } from '../../../src/platform/classes/sees';
import { folded, squeezed } from './decoders/views';

/** Whose something is. */
export interface Owner {
  readonly kind: 'participant' | 'account' | 'employer' | 'house';
  readonly id: string;
}

/** Something to look for: a value of one row, or a word that tells. */
export interface Needle {
  /** Small letters and digits only, as `squeezed` leaves them; eight at least. A word that tells: `folded`. */
  readonly text: string;
  /** `Participant.shelter`, or `word` for the dictionary. */
  readonly column: string;
  readonly class: ColumnClass | 'word';
  readonly owner: Owner;
  /** Key of the row it stands in. */
  readonly row: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Every marker begins so, then five letters for its column, then twelve for its row. */
export const MARKER = /cnr[a-z]{17}/g;
export const SHORTEST = 8;

/**
 * A word that no text of ours holds, another one for each column of each row: small letters only, so
 * that it survives slugs, file names and search engines; its first eight tell the column even when it is cut.
 */
export function markerOf(seed: string, column: string, row: string): string {
  return `cnr${letters(`column ${column}`, 5)}${letters(`${seed} ${column} ${row}`, 12)}`;
}

/** Ten digits of a French telephone, another one for each row. */
export function phoneOf(seed: string, row: string): string {
  return `06${digits(`${seed} phone ${row}`, 8)}`;
}

/** A civil day nobody alive was born on, another one for each row as far as days go. */
export function oldDayOf(seed: string, row: string): string {
  const number = Number(digits(`${seed} day ${row}`, 6));
  const [year, month, day] = [1883 + (number % 20), 1 + (number % 12), 1 + (number % 28)];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Degrees with six decimals nobody else has, near `about`. */
export function degreesOf(seed: string, row: string, about: number): number {
  return Number(`${about.toFixed(2)}${digits(`${seed} degrees ${row} ${about}`, 6).replace(/0$/, '7')}`);
}

/** The ways a value is written that no decoder knows: days in words, telephones from abroad. */
export function spellingsOf(value: string): string[] {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day) {
    const [, year, month, date] = day;
    const inWords = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
    return [
      `${year}${month}${date}`,
      `${date}${month}${year}`,
      inWords.format(new Date(`${value}T00:00:00Z`)),
    ].map(inLetters);
  }
  const bare = inLetters(value);
  return /^0[1-9]\d{8}$/.test(bare) ? [bare, `33${bare.slice(1)}`] : [bare];
}

export function inLetters(value: string): string {
  return squeezed(folded(Buffer.from(value, 'utf8').toString('latin1')));
}

function letters(said: string, length: number): string {
  const bytes = createHmac('sha256', 'canary').update(said).digest();
  return Array.from(bytes.subarray(0, length), (byte) => LETTERS[byte % 26]).join('');
}

function digits(said: string, length: number): string {
  const bytes = createHmac('sha256', 'canary').update(said).digest();
  return Array.from(bytes.subarray(0, length), (byte) => String(byte % 10)).join('');
}
