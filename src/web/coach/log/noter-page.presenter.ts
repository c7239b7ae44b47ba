import type { EmployerRow } from '../../../network';
import { FormState, textField } from '../../../platform/http/form-state';

/** At whose place something happened. */
interface Known {
  readonly id: string;
  readonly name: string;
}

export interface NoterParts {
  readonly q: string | null;
  /** Employers of her latest exchanges. */
  readonly last: readonly Known[];
  /** What the search found; null when nothing was looked for. */
  readonly found: readonly EmployerRow[] | null;
}

/** /noter: which employer? */
export function noterPage({ q, last, found }: NoterParts) {
  return {
    q: textField(FormState.EMPTY, 'q', { label: 'Un autre employeur', stored: q }),
    last: last.map(({ id, name }) => line(id, name)),
    found: found?.map(({ id, brandName, name, commune }) => line(id, brandName ?? name, commune)) ?? null,
    nothing: found?.length === 0,
  };
}

function line(id: string, name: string, where: string | null = null) {
  return { href: `/employeurs/${id}/noter`, name, where };
}
