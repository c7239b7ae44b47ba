import { oneLine } from '../../platform/tables/cell-text';
import { folded } from '../../platform/search/words-of';
import {
  codesOf,
  EMPLOYER_KINDS,
  type EmployerKind,
  type Market,
  MARKETS,
  sectorOfNaf,
} from '../../reference';
import { isSiret, siretDigits } from '../siret';
import { SIZE_BANDS, type SizeBand } from '../size-bands';

/** What a cell says, or why it is not understood: a French sentence. */
export type CellReading<T> = { readonly value: T } | { readonly fault: string };

/**
 * A Siret as it stands, spaces and dots aside, or why it is none. Nothing is ever put right by us: a digit given back
 * could be another company's.
 */
export function readSiret(text: string): CellReading<string> {
  const written = oneLine(text).replace(/^="?|"$/g, '');
  if (/\d[.,]?\d*e\+?\d+$/i.test(written)) {
    const fault =
      'Le tableur a arrondi ce numéro : des chiffres sont perdus. Mettez la colonne au format Texte, puis recopiez le Siret.';
    return { fault };
  }
  const digits = siretDigits(written);
  if (!/^\d+$/.test(digits)) return { fault: 'Un Siret n’a que des chiffres : 14. Recopiez-le.' };
  if (digits.length === 9) {
    return { fault: 'Ce numéro est un Siren : il manque les 5 derniers chiffres, ceux de l’établissement.' };
  }
  if (digits.length === 13) {
    return { fault: 'Ce Siret a 13 chiffres : le tableur a peut-être enlevé un 0 au début. Vérifiez-le.' };
  }
  if (digits.length !== 14)
    return { fault: `Ce Siret a ${digits.length} chiffres au lieu de 14. Vérifiez-le.` };
  if (!isSiret(digits)) {
    return {
      fault: 'Ce numéro Siret ne passe pas le contrôle : un chiffre est faux, ou deux sont échangés.',
    };
  }
  return { value: digits };
}

/** A NAF code, with its title or not: "5610A – Restauration" is "56.10A". */
export function readNaf(text: string): CellReading<string> {
  const [, division = '', group = '', letter = ''] =
    /^(\d{2})[.\s]?(\d{2})\s?([a-z])\b/i.exec(oneLine(text)) ?? [];
  const naf = `${division}.${group}${letter.toUpperCase()}`;
  if (division === '' || sectorOfNaf(naf) === null) {
    return { fault: 'Ceci n’est pas un code NAF. Écrivez-le comme 10.71C : il donne le secteur.' };
  }
  return { value: naf };
}

/** What kind of employer it is, in which market: one column often says both. */
export interface Sort {
  readonly kind?: EmployerKind;
  readonly market?: Market;
}

const SORTS: readonly (readonly [RegExp, Sort])[] = [
  [/\betti\b|interim d insertion/, { kind: 'agency', market: 'insertion' }],
  [/\b(esat|milieu protege|protege)\b/, { market: 'protected' }],
  [/\b(entreprises? adaptees?|adaptee?|ea|eatt)\b/, { market: 'adapted' }],
  [/\b(insertion|siae|iae|aci|geiq|chantier)\b/, { market: 'insertion' }],
  [/\b(interim|ett|travail temporaire|agence)\b/, { kind: 'agency' }],
  [/\b(asso|associations?|loi 1901)\b/, { kind: 'association' }],
  [
    /\b(public|publique|mairie|collectivite|hopital|fonction publique)\b/,
    { kind: 'public_body', market: 'public' },
  ],
  [/\b(particulier|particulier employeur)\b/, { kind: 'household' }],
  [/\b(entreprises?|societe|privee?|ordinaire|pme|tpe|eti|groupe|sarl|sas|sa|eurl)\b/, { kind: 'company' }],
];

/** A kind or a market of employers, in our words or in those people use. */
export function readSort(text: string): CellReading<Sort> {
  const said = folded(oneLine(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const kind = codesOf(EMPLOYER_KINDS).find((code) => sameWords(EMPLOYER_KINDS[code], text));
  if (kind) return { value: { kind } };
  const market = codesOf(MARKETS).find((code) => sameWords(MARKETS[code], text));
  if (market) return { value: { market } };
  const [, sort] = SORTS.find(([pattern]) => pattern.test(said)) ?? [];
  if (sort) return { value: sort };
  return { fault: 'Ceci ne dit pas quelle sorte d’employeur c’est. Écrivez par exemple « Entreprise ».' };
}

const BANDS: readonly (readonly [number, SizeBand])[] = [
  [0, 'solo'],
  [9, 'tiny'],
  [49, 'small'],
  [249, 'medium'],
  [Infinity, 'large'],
];

/** A head count, or a range of them that stays within one band. */
export function readSizeBand(text: string): CellReading<SizeBand> {
  const fault = 'Cette taille ne se lit pas. Écrivez un nombre de salariés, comme 12.';
  const label = codesOf(SIZE_BANDS).find((code) => sameWords(SIZE_BANDS[code], text));
  if (label) return { value: label };
  const said = folded(text).replace(/(\d)[\s\u00A0.](?=\d{3}\b)/g, '$1');
  const counts = (said.match(/\d+/g) ?? []).map(Number);
  if (
    counts.length === 0 ||
    counts.length > 2 ||
    /janv|fev|mars|avr|mai|juin|juil|aou|sep|oct|nov|dec/.test(said)
  ) {
    return { fault };
  }
  if (/moins|<|jusqu/.test(said)) counts[0] = Math.max(0, counts[0]! - (/jusqu/.test(said) ? 0 : 1));
  if (/plus de|>|au dela/.test(said)) counts[0] = counts[0]! + 1;
  const bands = new Set(counts.map(bandOf));
  if (bands.size > 1)
    return { fault: 'Cette taille est à cheval sur deux des nôtres. Écrivez un nombre de salariés.' };
  return { value: [...bands][0]! };
}

function bandOf(count: number): SizeBand {
  return BANDS.find(([most]) => count <= most)![1];
}

/** A web address; "www.exemple.fr" lacks its beginning, and is given it. */
export function readWebsite(text: string): CellReading<string> {
  const written = oneLine(text);
  const whole = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  if (/^https?:\/\/[\w-]+(\.[\w-]+)+(\/\S*)?$/i.test(whole) && whole.length <= 300) return { value: whole };
  return { fault: 'Ceci n’est pas une adresse web. Écrivez-la comme https://www.exemple.fr.' };
}

function sameWords(label: string, text: string): boolean {
  return folded(label) === folded(oneLine(text));
}
