import type { Prerequisite } from '../../../openings';
import type { OpeningForm } from './opening.form';

const LICENCE = /^permis\s+([a-z]{1,2}\d?)$/i;

/**
 * One prerequisite a line. A line left as it was keeps everything known of it, and what this form does
 * not show (the law's demands, pluses) stays.
 */
export function prerequisitesTyped(
  { required, learnable }: Pick<OpeningForm, 'required' | 'learnable'>,
  before: readonly Prerequisite[],
): Prerequisite[] {
  const kept = before.filter(({ level }) => level === 'legal' || level === 'preferred');
  return [...kept, ...linesAt('required', required, before), ...linesAt('learnable', learnable, before)];
}

/** What the form shows of a level. */
export function prerequisiteLines(
  prerequisites: readonly Prerequisite[],
  level: Prerequisite['level'],
): string {
  return prerequisites
    .filter((one) => one.level === level)
    .map(({ label }) => label)
    .join('\n');
}

function linesAt(
  level: 'required' | 'learnable',
  typed: string | null | undefined,
  before: readonly Prerequisite[],
): Prerequisite[] {
  const labels = (typed ?? '')
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean);
  return [...new Set(labels)].map((label) => {
    const known = before.find((one) => one.level === level && one.label === label);
    const licence = LICENCE.exec(label)?.[1]?.toUpperCase();
    return (
      known ?? (licence ? { kind: 'licence', label, level, value: licence } : { kind: 'skill', label, level })
    );
  });
}
