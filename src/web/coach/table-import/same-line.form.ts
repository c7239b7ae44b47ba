import { WholeNumber, YesNo } from '../../../platform/http/validation';

/** Whether what one line tells of is what it resembles. */
export class SameLineForm {
  @WholeNumber({ min: 1, max: 100_000, optional: true }) line?: number | null;
  @YesNo({ optional: true }) same?: boolean | null;
}

/** What was answered, by line; a look-alike about which nothing was said is left out. */
export function answersByLine(lines: readonly SameLineForm[] | null | undefined): Map<number, boolean> {
  const answered = (lines ?? []).flatMap(({ line, same }): [number, boolean][] =>
    typeof line === 'number' && typeof same === 'boolean' ? [[line, same]] : [],
  );
  return new Map(answered);
}
