import { BOTH_ROUTES, type OpeningNature, type Revelation } from './revelation';

/** What the way of coming and the opening itself tell, before any contract (domain.md, facts 1 and 3). */
export const BY_OPENING: readonly Revelation[] = [
  {
    code: 'introduced_by_coach',
    name: 'Être présenté par son coach',
    topics: ['coaching'],
    on: ['with_coach'],
    when: () => true,
    toHer: 'l’employeur saura que vous avez un coach',
    toCoach: 'l’employeur saura qu’un coach accompagne cette personne',
    alternatives: ['Répondre par soi-même, avec une feuille sans nom de structure'],
  },
  {
    code: 'only_in_our_portal',
    name: 'Une offre confiée à nous seuls',
    topics: ['coaching'],
    on: BOTH_ROUTES,
    when: ({ onlyInOurPortal }) => onlyInOurPortal,
    toHer: 'l’employeur saura que vous avez un coach',
    toCoach: 'l’offre n’est publiée nulle part ailleurs, y répondre dit qu’on vient de nous',
    alternatives: [
      'Demander à l’employeur de publier aussi son offre',
      'Chercher un poste semblable déjà publié',
    ],
  },
  {
    code: 'insertion_employer',
    name: 'Une structure d’insertion (SIAE, ETTI, AI)',
    topics: ['coaching', 'long_unemployment'],
    on: BOTH_ROUTES,
    when: ({ contract, market }) => market === 'insertion' && contract !== 'cddi',
    toHer: 'ce poste dit votre accompagnement et votre longue période sans emploi',
    toCoach: 'ces postes demandent qu’un prescripteur ait déclaré la personne éligible',
    alternatives: ['Un contrat ordinaire dans le même métier', 'Une agence d’intérim ordinaire'],
  },
  {
    code: 'insertion_clause',
    name: 'Une clause d’insertion',
    topics: ['coaching', 'long_unemployment'],
    on: BOTH_ROUTES,
    when: ({ insertionClause }) => insertionClause,
    toHer: 'cette clause dit votre accompagnement et votre longue période sans emploi',
    toCoach: 'les heures de la clause sont comptées pour des personnes déclarées éligibles',
    alternatives: ['Un autre poste de la même entreprise, hors clause'],
  },
  {
    code: 'reserved_post',
    name: 'Un poste réservé, une entreprise adaptée ou un ESAT',
    topics: ['disability'],
    on: BOTH_ROUTES,
    when: ({ reservedForRqth, market }) => reservedForRqth || market === 'adapted' || market === 'protected',
    toHer: 'ce poste dit votre reconnaissance de handicap',
    toCoach: 'seules des personnes reconnues travailleurs handicapés peuvent prendre ce poste',
    alternatives: ['Le même métier sur un poste ouvert à tout le monde'],
  },
  {
    code: 'immersion',
    name: 'Quelques jours pour essayer (PMSMP)',
    topics: ['coaching'],
    may: ['housing'],
    on: BOTH_ROUTES,
    when: isImmersion,
    toHer: 'la convention nomme votre accompagnement et votre structure',
    toCoach: 'la convention PMSMP imprime le prescripteur, la structure et le nom du conseiller',
    alternatives: [
      'France Travail, la mission locale ou Cap emploi comme prescripteur et structure d’accompagnement',
      'Une visite de l’entreprise ou une enquête métier',
      'Un CDD court ou une mission d’intérim',
      'Une période d’essai payée',
    ],
  },
  plain('vacancy', 'Une offre publiée'),
  plain('hidden', 'Un besoin non publié'),
  plain('carved', 'Un poste créé sur mesure'),
  plain('visit', 'Une visite d’entreprise'),
  plain('trade_survey', 'Une enquête métier'),
];

/** A few days at an employer's to try (PMSMP), whose convention every party signs. */
export function isImmersion({ kind, contract }: Pick<OpeningNature, 'kind' | 'contract'>): boolean {
  return kind === 'immersion' || contract === 'pmsmp';
}

/** An occasion that tells nothing by itself: written down too, so that nobody wonders. */
export function plain(
  code: string,
  name: string,
  toCoach = 'rien de plus que la façon de venir',
): Revelation {
  const toHer = 'l’employeur apprend seulement ce que vous lui dites';
  return { code, name, topics: [], on: BOTH_ROUTES, toHer, toCoach, alternatives: [] };
}
