import { folded } from '../../platform/search/words-of';
import type { ContactDetails } from '../contacts/contact-details';
import type { ContactRow } from '../contacts/contacts.query';
import type { EmployerDetails } from '../employer-details';
import { nameKey } from '../name-key';
import { EMPLOYER_KINDS, MARKETS } from '../../reference';
import { SIZE_BANDS } from '../size-bands';

/** What tells employers apart; see `areKnownApart`. */
export interface EmployerMarks {
  readonly siret?: string | null;
  readonly communeCode?: string | null;
}

/** Two Sirets, or two communes, are two sites: nothing to ask a coach about. */
export function areKnownApart(one: EmployerMarks, other: EmployerMarks): boolean {
  const sirets = one.siret && other.siret && one.siret !== other.siret;
  const communes = one.communeCode && other.communeCode && one.communeCode !== other.communeCode;
  return Boolean(sirets || communes);
}

/** A field that is noted already, otherwise than the table says: what is there stays. */
export interface Difference {
  readonly field: string;
  readonly kept: string;
  readonly said: string;
}

/** What a line adds to an employer, and what it says otherwise. */
export interface Comparison {
  readonly added: Partial<EmployerDetails>;
  readonly differences: readonly Difference[];
}

/** Details as they are kept: a field without a value is null or absent. */
export type KeptDetails = { readonly [K in keyof EmployerDetails]?: EmployerDetails[K] | null };

const PLACE = ['postcode', 'commune', 'communeCode', 'lat', 'lon'] as const;
const LABELS: readonly (readonly [keyof EmployerDetails, string])[] = [
  ['name', 'Nom'],
  ['brandName', 'Enseigne'],
  ['siret', 'Siret'],
  ['naf', 'Code NAF'],
  ['kind', 'Sorte'],
  ['market', 'Cadre'],
  ['sizeBand', 'Taille'],
  ['address', 'Adresse'],
  ['website', 'Site web'],
  ['monthlyCap', 'Sollicitations par mois'],
  ['notes', 'Notes'],
];

/** Compares what a line says with what is kept: empty fields are completed, filled ones stay as they are. */
export function compared(kept: KeptDetails, said: EmployerDetails): Comparison {
  const added: Record<string, unknown> = {};
  const differences: Difference[] = [];
  for (const [field, label] of LABELS) {
    const [there, here] = [kept[field] ?? null, said[field] ?? null];
    if (here === null || isSame(field, there, here)) continue;
    if (there === null) added[field] = here;
    else differences.push({ field: label, kept: worded(field, there), said: worded(field, here) });
  }
  const place = comparedPlaces(kept, said);
  return { added: { ...added, ...place.added }, differences: [...differences, ...place.differences] };
}

function comparedPlaces(kept: KeptDetails, said: EmployerDetails): Comparison {
  if (!said.commune && !said.postcode) return { added: {}, differences: [] };
  const isKnown = kept.commune || kept.communeCode || kept.postcode;
  const sameCode = kept.communeCode && said.communeCode && kept.communeCode === said.communeCode;
  if (isKnown && !sameCode && !isSame('commune', kept.commune ?? null, said.commune ?? null)) {
    const difference = { field: 'Commune', kept: placeOf(kept), said: placeOf(said) };
    return { added: {}, differences: [difference] };
  }
  const missing = PLACE.filter((field) => (kept[field] ?? null) === null && said[field] !== undefined);
  return { added: Object.fromEntries(missing.map((field) => [field, said[field]])), differences: [] };
}

function isSame(field: string, one: unknown, other: unknown): boolean {
  if (one === null || other === null) return one === other;
  const [left, right] = [folded(String(one)), folded(String(other))];
  if (field === 'name' || field === 'brandName') return nameKey(String(one)) === nameKey(String(other));
  if (field === 'naf') return left.replace(/\W/g, '') === right.replace(/\W/g, '');
  return left.replace(/[^a-z0-9]+/g, ' ').trim() === right.replace(/[^a-z0-9]+/g, ' ').trim();
}

function worded(field: keyof EmployerDetails, value: unknown): string {
  const words: Partial<Record<string, Readonly<Record<string, string>>>> = {
    kind: EMPLOYER_KINDS,
    market: MARKETS,
    sizeBand: SIZE_BANDS,
  };
  return words[field]?.[String(value)] ?? String(value);
}

function placeOf({ postcode, commune }: KeptDetails): string {
  return [postcode, commune].filter(Boolean).join(' ');
}

/** The contact of these that a line means: the same address, the same number, or the same name. */
export function contactMeant<C extends Pick<ContactRow, 'name' | 'email' | 'phone'>>(
  contacts: readonly C[],
  said: ContactDetails,
): C | undefined {
  const digits = (phone: string | null | undefined) => phone?.replace(/\D/g, '').replace(/^33/, '0') ?? '';
  const byEmail = (one: C) => said.email && one.email?.toLowerCase() === said.email.toLowerCase();
  const byPhone = (one: C) => said.phone && digits(one.phone) === digits(said.phone);
  const byName = (one: C) => folded(one.name) === folded(said.name);
  return (
    contacts.find(byEmail) ?? contacts.find((one) => byPhone(one) && byName(one)) ?? contacts.find(byName)
  );
}
