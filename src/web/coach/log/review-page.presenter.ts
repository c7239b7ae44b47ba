import type { InteractionRow } from '../../../network';
import type { FormState } from '../../../platform/http/form-state';
import { dayInWords } from '../../wording/days';
import { logLine } from './interaction-words';

/** Days the review of the week looks back: two weeks, so that a holiday hides nothing. */
export const REVIEW_DAYS = 14;

export interface ReviewParts {
  readonly rows: readonly InteractionRow[];
  readonly names: ReadonlyMap<string, string>;
  /** Civil day. */
  readonly today: string;
}

/** /echanges/a-relire: coach by coach, what nobody read yet. */
export function reviewPage(form: FormState, { rows, names, today }: ReviewParts) {
  const coaches = [...new Map(rows.map(({ by }) => [by.id, by.name]))].sort((one, other) =>
    one[1].localeCompare(other[1], 'fr'),
  );
  return {
    summary: form.summary(),
    total: rows.length,
    all: rows.map(({ id }) => id),
    coaches: coaches.map(([id, name]) => {
      const hers = rows.filter(({ by }) => by.id === id);
      return {
        name,
        count: hers.length,
        faceToFace: hers.filter(({ inPerson }) => inPerson).length,
        lines: hers.map((row) => ({
          line: logLine(row, today),
          employer: names.get(row.employerId) ?? '',
          when: dayInWords(row.day),
        })),
      };
    }),
  };
}
