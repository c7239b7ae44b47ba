import { ROUTES } from '../../../disclosure';
import { type OpeningRow, type PrerequisiteLevel, refusalOf, unlawfulSentences } from '../../../openings';
import type { FormState } from '../../../platform/http/form-state';
import { templateWords } from '../../../platform/views/template-words';
import { MARKETS, OPENING_KINDS, SECTORS, TRAITS, type Vocabulary } from '../../../reference';
import { ifYesForCoach } from '../../wording/if-yes';
import { capital, listed } from '../../wording/numbers';
import {
  contractInWords,
  hoursInWords,
  NOT_SAID,
  placeInWords,
  UNNAMED,
  wageInWords,
} from '../../wording/opening-words';
import { type OpeningPeople, openingPeople } from '../introductions/opening-people.presenter';
import { statePill } from './state-pill';

/** The page of an offer speaks of nobody. */
const ANYBODY = 'cette personne';

const LEVELS: Vocabulary<PrerequisiteLevel> = {
  legal: 'La loi le demande',
  required: 'Indispensable pour l’employeur',
  learnable: 'S’apprend sur place',
  preferred: 'Un plus, pas une obligation',
};
const SOURCES: Readonly<Record<string, string>> = {
  coach: 'Notée par l’équipe',
  portal: 'Proposée par l’employeur',
  france_travail: 'France Travail',
  csv: 'Fichier importé',
};

export interface OpeningPageParts {
  readonly row: OpeningRow;
  /** Title of its occupation; `null` when it has none that we know. */
  readonly occupation: string | null;
  readonly people: OpeningPeople;
}

/** /offres/:id */
export function openingPage(form: FormState, { row, occupation, people }: OpeningPageParts) {
  const published = row.state === 'published';
  return {
    id: row.id,
    summary: form.summary(),
    heading: row.title,
    pill: statePill(row.state),
    endNote: row.endNote,
    employer: row.employerId
      ? { href: `/employeurs/${row.employerId}`, name: row.employerName ?? UNNAMED }
      : { href: null, name: UNNAMED },
    facts: factsOf(row, occupation),
    tasks: row.tasks,
    doubtful: doubtfulOf(row),
    levels: levelsOf(row),
    reveals: ifYesForCoach(row, ROUTES, ANYBODY),
    source: { words: SOURCES[row.source] ?? row.source, href: row.originUrl },
    publishedOn: row.publishedOn,
    freshOn: row.freshOn,
    published,
    editable: row.source !== 'france_travail',
    people: openingPeople(form, { openingId: row.id, published, people }),
  };
}

/** Published elsewhere, hence not refused here: a coach knows before she shows it to anybody. */
function doubtfulOf({ title, tasks }: OpeningRow): string[] {
  return unlawfulSentences([title, tasks].join('\n')).map(refusalOf);
}

function factsOf(row: OpeningRow, occupation: string | null) {
  const wage = wageInWords(row);
  return [
    { term: 'Sorte', words: OPENING_KINDS[row.kind] },
    { term: 'Métier', words: occupation ?? NOT_SAID },
    { term: 'Secteur', words: sectorInWords(row) },
    { term: 'Lieu', words: placeInWords(row, null) ?? NOT_SAID },
    { term: 'En bus', words: row.reachableByBus === null ? NOT_SAID : row.reachableByBus ? 'Oui' : 'Non' },
    { term: 'Horaires', words: hoursInWords(row) ?? NOT_SAID },
    { term: 'Contrat', words: contractInWords(row) ?? NOT_SAID },
    { term: 'Début', words: row.startOn ? templateWords.day(row.startOn) : NOT_SAID },
    {
      term: 'Salaire',
      words: wage.written ? `${wage.words}. Écrit ainsi : « ${wage.written} »` : wage.words,
    },
    {
      term: 'Travail',
      words: row.traits.length > 0 ? capital(listed(row.traits.map((one) => TRAITS[one]))) : NOT_SAID,
    },
    { term: 'Postes', words: String(row.posts) },
    ...(row.userCompany ? [{ term: 'Se passe chez', words: row.userCompany }] : []),
    ...(row.market === 'ordinary' ? [] : [{ term: 'Cadre', words: MARKETS[row.market] }]),
    ...(row.workStatus === 'self_employed'
      ? [{ term: 'Statut', words: 'Indépendant, sans contrat de travail' }]
      : []),
  ];
}

function sectorInWords({ sector, sectorInferred }: OpeningRow): string {
  if (sector === null) return NOT_SAID;
  return sectorInferred ? `${SECTORS[sector]} (déduit du métier)` : SECTORS[sector];
}

function levelsOf({ prerequisites }: OpeningRow) {
  return (Object.keys(LEVELS) as PrerequisiteLevel[])
    .map((level) => ({
      heading: LEVELS[level],
      labels: prerequisites.filter((one) => one.level === level).map(({ label }) => label),
    }))
    .filter(({ labels }) => labels.length > 0);
}
