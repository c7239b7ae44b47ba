import type { Employer } from '../employer.entity';

/** What may differ between two employers, each chosen by itself. */
export const MERGE_FIELDS = {
  name: ['name', 'nameKey'],
  brandName: ['brandName'],
  siret: ['siret', 'siren'],
  kind: ['kind'],
  market: ['market'],
  naf: ['naf', 'sector'],
  sizeBand: ['sizeBand'],
  address: ['address'],
  place: ['postcode', 'commune', 'communeCode', 'lat', 'lon'],
  website: ['website'],
  monthlyCap: ['monthlyCap'],
} as const satisfies Readonly<Record<string, readonly (keyof Employer)[]>>;

export type MergeField = keyof typeof MERGE_FIELDS;
export type MergeChoices = Readonly<Partial<Record<MergeField, 'kept' | 'absorbed'>>>;

/** How a field is told apart: what stands for the group. */
const SHOWN: Readonly<Partial<Record<MergeField, keyof Employer>>> = { place: 'commune' };

/** The column that a field is told by. */
export function shownBy(field: MergeField): keyof Employer {
  return SHOWN[field] ?? MERGE_FIELDS[field][0];
}

/** Fields that both have, and that differ: a coach chooses. */
export function differingFields(kept: Pick<Employer, never>, absorbed: Pick<Employer, never>): MergeField[] {
  return (Object.keys(MERGE_FIELDS) as MergeField[]).filter((field) => {
    const [one, other] = [valueOf(kept, field), valueOf(absorbed, field)];
    return one !== null && other !== null && one !== other;
  });
}

function valueOf(employer: object, field: MergeField): unknown {
  return (employer as Readonly<Record<string, unknown>>)[shownBy(field)] ?? null;
}

/**
 * Makes `kept` what was chosen: an empty field takes what the other one has, a field that differs takes what was
 * chosen, or stays. Notes of both are kept; of two caps without a choice the smaller one holds.
 */
export function takeChosen(kept: Employer, absorbed: Employer, choices: MergeChoices): void {
  for (const field of Object.keys(MERGE_FIELDS) as MergeField[]) {
    if (!takesAbsorbed(kept, absorbed, { field, choice: choices[field] })) continue;
    for (const column of MERGE_FIELDS[field]) Object.assign(kept, { [column]: absorbed[column] });
  }
  const notes = [kept.notes, absorbed.notes].filter((one) => one !== null);
  kept.notes = notes.length > 0 ? [...new Set(notes)].join('\n\n') : null;
  kept.ownerCoachId ??= absorbed.ownerCoachId;
}

function takesAbsorbed(
  kept: Employer,
  absorbed: Employer,
  { field, choice }: { field: MergeField; choice: 'kept' | 'absorbed' | undefined },
): boolean {
  const [one, other] = [valueOf(kept, field), valueOf(absorbed, field)];
  if (other === null) return false;
  if (one === null || choice === 'absorbed') return true;
  return field === 'monthlyCap' && choice === undefined && Number(other) < Number(one);
}
