import type { FieldError } from '../../platform/http/field-error';
import type { EmployerKind } from '../../reference';
import type { PresentationItem } from '../gate/items';

/** A standing yes as it is said. Absent means not said. */
export interface StandingYesDetails {
  readonly employerKind: EmployerKind;
  readonly items: readonly PresentationItem[];
  /** Id or name of the colleague she said it to; whoever writes it down unless told. */
  readonly saidAloudTo?: string;
  /** The words that were read to her, or that she said. */
  readonly words?: string;
}

/** Everything that keeps a standing yes from meaning something; empty when it may be recorded. */
export function faultsInStandingYes({ items }: StandingYesDetails): FieldError[] {
  return items.length > 0
    ? []
    : [{ field: 'items', message: 'Choisissez au moins une chose que ces employeurs peuvent savoir.' }];
}

/**
 * What stands now: the latest word on each kind of employer, when that word is a yes; in the order in which they
 * were given.
 * @param recorded oldest first
 */
export function standingNow<Row extends { readonly employerKind: EmployerKind; readonly decision: string }>(
  recorded: readonly Row[],
): Row[] {
  return recorded.filter(
    (row, place) =>
      row.decision === 'given' &&
      !recorded.slice(place + 1).some(({ employerKind }) => employerKind === row.employerKind),
  );
}
