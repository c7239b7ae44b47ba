import {
  EMPLOYER_STAGES,
  EMPLOYERS_PER_PAGE,
  type EmployerRow,
  type EmployersSeen,
  type EmployerStanding,
} from '../../../network';
import { choiceField, FormState, textField } from '../../../platform/http/form-state';
import { paginationOf } from '../../../platform/views/pagination';
import { EMPLOYER_KINDS, MARKETS, SECTORS } from '../../../reference';
import { optionsOf } from '../../wording/options';
import { agoInWords } from '../../wording/days';
import { ASKS, type EmployersSearch, OWNERS } from './employer.form';

/** /employeurs; `today` is a civil day. */
export function employersPage(search: EmployersSearch, found: EmployersSeen, today: string) {
  const { items, total, page, standings } = found;
  const asked = {
    q: search.q ?? null,
    sector: search.sector ?? null,
    kind: search.kind ?? null,
    market: search.market ?? null,
    stage: search.stage ?? null,
    asks: search.asks ?? null,
    owner: search.owner ?? null,
  };
  const narrowed = Object.values(asked).some(Boolean);
  return {
    search: searchFields(asked),
    total,
    exported: `/employeurs/export${queryOf(asked)}`,
    employers: items.map((row) => employerLine(row, standings.get(row.id), today)),
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

const STALE = { kind: 'info', icon: 'hourglass', words: 'Prochaine action à choisir' };

/** "Dort": nobody writes to this employer now. `null` when it may be solicited. */
export function restPill(rest: EmployerRow['rest']) {
  if (rest === null) return null;
  const words = rest === 'on_hold' ? 'En pause' : 'Ne pas solliciter';
  return { kind: 'warn', icon: 'hourglass', words };
}

type Asked = { readonly [Field in keyof EmployersSearch as Exclude<Field, 'page'>]: string | null };

function searchFields(asked: Asked) {
  return {
    q: textField(FormState.EMPTY, 'q', { label: 'Nom', stored: asked.q ?? null }),
    stage: anyOf('stage', 'Étape', optionsOf(EMPLOYER_STAGES), asked.stage ?? null),
    asks: anyOf('asks', 'À faire', optionsOf(ASKS), asked.asks ?? null),
    owner: anyOf('owner', 'Suivis par', optionsOf(OWNERS), asked.owner ?? null),
    sector: anyOf('sector', 'Secteur', optionsOf(SECTORS), asked.sector ?? null),
    kind: anyOf('kind', 'Sorte', optionsOf(EMPLOYER_KINDS), asked.kind ?? null),
    market: anyOf('market', 'Cadre', optionsOf(MARKETS), asked.market ?? null),
  };
}

/** "Besoins compris · dernier échange il y a 12 jours". */
function standingInWords({ stage, lastOn }: EmployerStanding, today: string): string {
  const words = EMPLOYER_STAGES[stage];
  return lastOn === null ? words : `${words} · dernier échange ${agoInWords(lastOn, today)}`;
}

function employerLine(row: EmployerRow, standing: EmployerStanding | undefined, today: string) {
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
    standing: standing ? standingInWords(standing, today) : null,
    pill: restPill(row.rest) ?? (standing?.stale ? STALE : null),
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
