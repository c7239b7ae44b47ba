import { EMPLOYER_KINDS, type EmployerRow, SIZE_BANDS } from '../../../network';
import type { OpeningPage } from '../../../openings';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { MARKETS, SECTORS } from '../../../reference';
import { openingLine } from '../openings/openings-page.presenter';
import { capital } from '../wording/numbers';
import { NOT_SAID } from '../wording/opening-words';
import { optionsOf } from '../wording/options';
import { RESTS } from './employer.form';
import { restPill } from './employers-page.presenter';

const SOURCES: Readonly<Record<string, string>> = {
  coach: 'Noté par l’équipe',
  france_travail: 'Nommé par une offre de France Travail',
  csv: 'Fichier importé',
};

/** /employeurs/:id */
export function employerPage(row: EmployerRow, openings: OpeningPage) {
  const shown = openings.items.map(openingLine);
  return {
    id: row.id,
    heading: row.brandName ?? row.name,
    pill: restPill(row.rest),
    rest: row.rest && {
      sentence: row.restReason,
      until: row.restUntil,
      forGood: row.rest === 'do_not_solicit',
    },
    facts: factsOf(row),
    website: row.website,
    notes: row.notes,
    likenesses: row.likenesses,
    openings: shown,
    total: openings.total,
    all: openings.total > shown.length ? `/offres?employerId=${row.id}&state=all` : null,
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

/** /employeurs/nouveau */
export function newEmployerPage(form: FormState) {
  const optional = true;
  return {
    summary: form.summary(),
    name: textField(form, 'name', {
      label: 'Nom',
      hint: 'Celui de l’entreprise, comme sur son Kbis si vous l’avez.',
    }),
    brandName: textField(form, 'brandName', {
      label: 'Enseigne',
      hint: 'Si on la connaît sous un autre nom.',
      optional,
    }),
    siret: textField(form, 'siret', {
      label: 'Numéro Siret',
      hint: '14 chiffres.',
      inputmode: 'numeric',
      optional,
    }),
    naf: textField(form, 'naf', { label: 'Code NAF', hint: 'Comme 10.71C : il donne le secteur.', optional }),
    kind: choiceField(form, 'kind', {
      label: 'Sorte',
      options: optionsOf(EMPLOYER_KINDS),
      stored: ['company'],
    }),
    market: choiceField(form, 'market', {
      label: 'Cadre',
      options: optionsOf(MARKETS),
      stored: ['ordinary'],
    }),
    sizeBand: choiceField(form, 'sizeBand', { label: 'Taille', options: optionsOf(SIZE_BANDS), optional }),
    address: textField(form, 'address', { label: 'Rue et numéro', optional }),
    commune: textField(form, 'commune', { label: 'Commune', hint: 'Son nom ou son code postal.', optional }),
    website: textField(form, 'website', { label: 'Site web', type: 'url', inputmode: 'url', optional }),
    notes: textField(form, 'notes', {
      label: 'Notes de l’équipe',
      hint: 'Entre collègues. L’employeur ne les lit jamais.',
      optional,
    }),
  };
}

/** /employeurs/:id/pause */
export function restPage(form: FormState, row: EmployerRow) {
  return {
    id: row.id,
    name: row.brandName ?? row.name,
    summary: form.summary(),
    kind: choiceField(form, 'kind', { label: 'Combien de temps ?', options: optionsOf(RESTS) }),
    until: textField(form, 'until', {
      label: 'Jusqu’au',
      hint: 'Comme 31/01/2027. Sans date, la pause dure jusqu’à ce que vous l’arrêtiez.',
      optional: true,
    }),
    reason: textField(form, 'reason', { label: 'Pourquoi ?', hint: 'Entre collègues, en quelques mots.' }),
  };
}
