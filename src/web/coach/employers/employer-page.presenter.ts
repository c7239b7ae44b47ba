import {
  capInWords,
  type ContactRow,
  type EmployerRow,
  type KinRow,
  type MergeLine,
  type ReachedCap,
  SIZE_BANDS,
} from '../../../network';
import type { OpeningPage } from '../../../openings';
import type { FormState } from '../../../platform/http/form-state';
import { EMPLOYER_KINDS, MARKETS, SECTORS } from '../../../reference';
import { openingLine } from '../openings/openings-page.presenter';
import { capital } from '../../wording/numbers';
import { NOT_SAID } from '../../wording/opening-words';
import { capField } from './employer-form.presenter';
import { restPill } from './employers-page.presenter';
import { happenedPart } from './happened.presenter';
import type { Happened } from './what-happened';

const SOURCES: Readonly<Record<string, string>> = {
  coach: 'Noté par l’équipe',
  france_travail: 'Nommé par une offre de France Travail',
  csv: 'Fichier importé',
};

export interface EmployerPageParts {
  readonly row: EmployerRow;
  readonly openings: OpeningPage;
  readonly contacts: readonly ContactRow[];
  readonly happened: Happened;
  /** He was solicited as often as he accepts this month; `null` while one may still leave. */
  readonly reached: ReachedCap | null;
  /** Employers that may be this one. */
  readonly alike: readonly KinRow[];
  /** The other sites of its company. */
  readonly sites: readonly KinRow[];
  /** Those that became one with it. */
  readonly merged: readonly MergeLine[];
}

/** /employeurs/:id */
export function employerPage(form: FormState, parts: EmployerPageParts) {
  const { row, openings, contacts, happened, reached } = parts;
  const shown = openings.items.map(openingLine);
  return {
    id: row.id,
    summary: form.summary(),
    heading: row.brandName ?? row.name,
    pill: restPill(row.rest),
    rest: row.rest && {
      sentence: row.restReason,
      until: row.restUntil,
      forGood: row.rest === 'do_not_solicit',
    },
    happened: happenedPart(happened),
    facts: factsOf(row),
    contacts: contacts.map(contactLine),
    cap: capField(form, row.monthlyCap),
    reached: reached && capInWords(reached),
    website: row.website,
    notes: row.notes,
    alike: parts.alike.map((one) => kinLine(one, `/employeurs/${row.id}/ressemble/${one.id}`)),
    sites: parts.sites.map((one) => kinLine(one, `/employeurs/${one.id}`)),
    merged: parts.merged.map(mergeLine),
    openings: shown,
    total: openings.total,
    all: openings.total > shown.length ? `/offres?employerId=${row.id}&state=all` : null,
  };
}

function kinLine({ name, address, commune, siret }: KinRow, href: string) {
  const where = [address, commune].filter(Boolean).join(', ');
  return {
    href,
    name,
    where: [where, siret && `Siret ${spacedSiret(siret)}`].filter(Boolean).join(' · ') || null,
  };
}

function mergeLine({ name, siret, at, by, openings, contacts }: MergeLine) {
  return { name, siret: siret && spacedSiret(siret), at, by, openings, contacts };
}

function contactLine({ id, name, role, email, phone, emailRefused }: ContactRow) {
  return {
    id,
    name,
    role,
    reach: [email, phone?.replaceAll(' ', '\u00A0')].filter(Boolean).join(' · ') || null,
    refused: emailRefused,
  };
}

function factsOf(row: EmployerRow) {
  return [
    ...(row.brandName ? [{ term: 'Raison sociale', words: row.name }] : []),
    { term: 'Sorte', words: EMPLOYER_KINDS[row.kind] },
    { term: 'Cadre', words: MARKETS[row.market] },
    { term: 'Secteur', words: row.sector ? SECTORS[row.sector] : NOT_SAID },
    { term: 'Taille', words: row.sizeBand ? capital(SIZE_BANDS[row.sizeBand]) : NOT_SAID },
    { term: 'Adresse', words: addressOf(row) ?? NOT_SAID },
    { term: 'Siret', words: row.siret ? spacedSiret(row.siret) : NOT_SAID },
    { term: 'D’où il vient', words: SOURCES[row.source] ?? row.source },
  ];
}

function addressOf({ address, postcode, commune }: EmployerRow): string | null {
  const town = [postcode, commune].filter((part) => part !== null).join(' ');
  return [address, town].filter(Boolean).join(', ') || null;
}

/** "732 829 320 00074". */
function spacedSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');
}
