import { EMPLOYERS_PER_PAGE, type EmployerRow } from '../../../network';
import { choiceField, FormState, textField } from '../../../platform/http/form-state';
import { paginationOf } from '../../../platform/views/pagination';
import { EMPLOYER_KINDS, MARKETS, SECTORS } from '../../../reference';
import { optionsOf } from '../../wording/options';
import type { EmployersSearch } from './employer.form';

interface Found {
  readonly items: readonly EmployerRow[];
  readonly total: number;
  readonly page: number;
}

/** /employeurs */
export function employersPage(search: EmployersSearch, { items, total, page }: Found) {
  const asked = {
    q: search.q ?? null,
    sector: search.sector ?? null,
    kind: search.kind ?? null,
    market: search.market ?? null,
  };
  const narrowed = Object.values(asked).some(Boolean);
  return {
    search: {
      q: textField(FormState.EMPTY, 'q', { label: 'Nom', stored: asked.q }),
      sector: anyOf('sector', 'Secteur', optionsOf(SECTORS), asked.sector),
      kind: anyOf('kind', 'Sorte', optionsOf(EMPLOYER_KINDS), asked.kind),
      market: anyOf('market', 'Cadre', optionsOf(MARKETS), asked.market),
    },
    total,
    exported: `/employeurs/export${queryOf(asked)}`,
    employers: items.map(employerLine),
    pagination: paginationOf({ total, page, perPage: EMPLOYERS_PER_PAGE }, '/employeurs', asked),
    empty: narrowed
      ? {
          sentence: 'Aucun employeur ne répond à tout cela.',
          action: { href: '/employeurs', label: 'Voir tous les employeurs' },
        }
      : {
          sentence: 'Le réseau est vide pour l’instant.',
          action: { href: '/employeurs/nouveau', label: 'Ajouter un employeur' },
        },
  };
}

/** "Dort": nobody writes to this employer now. `null` when it may be solicited. */
export function restPill(rest: EmployerRow['rest']) {
  if (rest === null) return null;
  const words = rest === 'on_hold' ? 'En pause' : 'Ne pas solliciter';
  return { kind: 'warn', icon: 'hourglass', words };
}

function employerLine(row: EmployerRow) {
  return {
    href: `/employeurs/${row.id}`,
    name: row.brandName ?? row.name,
    what: [
      row.kind === 'company' ? null : EMPLOYER_KINDS[row.kind],
      row.sector && SECTORS[row.sector],
      row.commune,
    ]
      .filter((part) => part !== null)
      .join(' · '),
    pill: restPill(row.rest),
  };
}

/** The search as it stands in an address; empty without any. */
function queryOf(asked: Readonly<Record<string, string | null>>): string {
  const said = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return said.length > 0 ? `?${new URLSearchParams(said).toString()}` : '';
}

function anyOf(
  name: string,
  label: string,
  options: { value: string; label: string }[],
  chosen: string | null,
) {
  return choiceField(FormState.EMPTY, name, {
    label,
    options: [{ value: '', label: 'Tous' }, ...options],
    stored: [chosen ?? ''],
  });
}
