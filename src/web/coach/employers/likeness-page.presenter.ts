import { differingFields, type EmployerRow, type MergeField, SIZE_BANDS } from '../../../network';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { EMPLOYER_KINDS, MARKETS } from '../../../reference';
import { capital } from '../../wording/numbers';

const LABELS: Readonly<Record<MergeField, string>> = {
  name: 'Nom',
  brandName: 'Enseigne',
  siret: 'Siret',
  kind: 'Sorte',
  market: 'Cadre',
  naf: 'Code NAF',
  sizeBand: 'Taille',
  address: 'Adresse',
  place: 'Commune',
  website: 'Site web',
  monthlyCap: 'Sollicitations par mois',
};

/** One of the two, with what hangs on it. */
export interface ComparedEmployer {
  readonly row: EmployerRow;
  readonly openings: number;
  readonly contacts: number;
}

/** /employeurs/:id/ressemble/:otherId: `kept` is the one that would stay. */
export function likenessPage(form: FormState, kept: ComparedEmployer, other: ComparedEmployer) {
  const differing = differingFields(kept.row, other.row);
  return {
    kept: sideOf(kept),
    other: sideOf(other),
    lines: (Object.keys(LABELS) as MergeField[]).map((field) => ({
      term: LABELS[field],
      kept: wordsOf(kept.row, field) ?? '—',
      other: wordsOf(other.row, field) ?? '—',
      differs: differing.includes(field),
    })),
    choices: differing.map((field) =>
      choiceField(form, field, {
        label: `${LABELS[field]} à garder`,
        options: [
          { value: 'kept', label: wordsOf(kept.row, field)! },
          { value: 'absorbed', label: wordsOf(other.row, field)! },
        ],
        stored: [defaultOf(kept.row, other.row, field)],
      }),
    ),
    summary: form.summary(),
  };
}

/** Of two caps the smaller one: an employer is not solicited more for being noted twice. */
function defaultOf(kept: EmployerRow, other: EmployerRow, field: MergeField): 'kept' | 'absorbed' {
  return field === 'monthlyCap' && Number(other.monthlyCap) < Number(kept.monthlyCap) ? 'absorbed' : 'kept';
}

function sideOf({ row, openings, contacts }: ComparedEmployer) {
  return { id: row.id, name: row.brandName ?? row.name, openings, contacts, notes: row.notes };
}

function wordsOf(row: EmployerRow, field: MergeField): string | null {
  const { kind, market, sizeBand, postcode, commune, monthlyCap } = row;
  const told: Readonly<Record<MergeField, string | null>> = {
    name: row.name,
    brandName: row.brandName,
    siret: row.siret,
    kind: EMPLOYER_KINDS[kind],
    market: MARKETS[market],
    naf: row.naf,
    sizeBand: sizeBand && capital(SIZE_BANDS[sizeBand]),
    address: row.address,
    place: [postcode, commune].filter(Boolean).join(' ') || null,
    website: row.website,
    monthlyCap: monthlyCap === null ? null : String(monthlyCap),
  };
  return told[field];
}
