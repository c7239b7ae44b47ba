import { folded } from '../../platform/search/words-of';

/** What two records of people are compared by. */
export interface Identity {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate?: string | null;
}

/** `maybe`: only somebody who knows her can tell. */
export type Likeness = 'same' | 'maybe' | 'other';

/**
 * Whether two records speak of one person: the same names, in whatever order, case or accents, and the same birth
 * date. Without one of the dates nobody is merged: it is asked. So it is when one of the two names was misspelt; not
 * on 1 January, the birth date given to whoever has none.
 */
export function likenessOf(one: Identity, other: Identity): Likeness {
  const dated = Boolean(one.birthDate && other.birthDate);
  const sameDay = dated && one.birthDate === other.birthDate;
  if (nameKey(one) === nameKey(other)) return sameDay ? 'same' : dated ? 'other' : 'maybe';
  if (!sameDay || one.birthDate!.endsWith('-01-01')) return 'other';
  const alike =
    plain(one.firstName) === plain(other.firstName) || plain(one.lastName) === plain(other.lastName);
  return alike ? 'maybe' : 'other';
}

/** The words of both names in one order: who put them in the wrong columns is the same person. */
export function nameKey({ firstName, lastName }: Identity): string {
  return wordsOf(`${firstName} ${lastName}`).sort().join(' ');
}

/** Of every script, unlike what searches in French ask for. */
function wordsOf(name: string): string[] {
  return folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plain(name: string): string {
  return wordsOf(name).join(' ');
}
