import { plain } from './by-opening';
import { BOTH_ROUTES, type Revelation } from './revelation';

/** What each contract and each helping aid tells whoever signs it (reference/ips-practice.md, 2.6). */
export const BY_CONTRACT: readonly Revelation[] = [
  {
    code: 'cddi',
    name: 'Un CDD d’insertion (CDDI)',
    topics: ['coaching', 'long_unemployment'],
    on: BOTH_ROUTES,
    when: ({ contract }) => contract === 'cddi',
    toHer: 'ce contrat dit votre accompagnement et votre longue période sans emploi',
    toCoach:
      'le dossier d’éligibilité du CDDI porte des critères comme «\u00A0sans hébergement\u00A0» ou RSA',
    alternatives: ['Un CDD ordinaire dans le même métier', 'Une mission d’intérim ordinaire'],
  },
  plain('cdi', 'Un CDI'),
  plain('cdd', 'Un CDD'),
  plain('interim', 'Une mission d’intérim', 'rien à l’entreprise qui accueille, l’agence garde les papiers'),
  plain('saisonnier', 'Un contrat saisonnier'),
  plain('contrat_pro', 'Un contrat de professionnalisation', 'peu, sauf si une aide spéciale est demandée'),
  plain('apprentissage', 'Un contrat d’apprentissage', 'peu, sauf si une aide spéciale est demandée'),
  plain(
    'training',
    'Une formation',
    'l’inscription à France Travail, si l’entreprise cofinance (POEI, AFPR)',
  ),
  plain('other', 'Un autre contrat'),
];

/** Aids an employer may ask for at hiring: each is a paper that says why. */
export const BY_AID: readonly Revelation[] = [
  {
    code: 'aid_disability',
    name: 'L’aide à l’embauche d’une personne handicapée (Agefiph), un poste OETH',
    topics: ['disability'],
    on: BOTH_ROUTES,
    sayAt: 'after_hiring',
    toHer: 'cette aide dit votre reconnaissance de handicap',
    toCoach: 'l’employeur n’a l’aide que si la personne lui donne son justificatif de RQTH',
    alternatives: ['Ne pas demander l’aide', 'Parler au médecin du travail, tenu au secret'],
  },
  {
    code: 'aid_pec',
    name: 'Un parcours emploi compétences (PEC, CUI-CIE)',
    topics: ['coaching', 'long_unemployment'],
    on: BOTH_ROUTES,
    sayAt: 'at_offer',
    toHer: 'ce papier dit votre accompagnement et votre longue période sans emploi',
    toCoach: 'le prescripteur signe la demande d’aide avec l’employeur',
    alternatives: ['Un contrat sans aide'],
  },
  {
    code: 'aid_supported_employment',
    name: 'Une convention d’emploi accompagné',
    topics: ['coaching', 'disability'],
    on: BOTH_ROUTES,
    sayAt: 'at_offer',
    toHer: 'cette convention dit votre accompagnement et votre handicap',
    toCoach: 'la convention nomme la RQTH et l’accompagnement',
    alternatives: ['Un suivi hors de l’entreprise, que l’employeur ne voit pas'],
  },
  {
    code: 'aid_before_hiring',
    name: 'Une formation avant l’embauche (POEI, AFPR)',
    topics: [],
    on: BOTH_ROUTES,
    toHer: 'ce papier dit votre inscription à France Travail',
    toCoach: 'le dossier dit l’inscription à France Travail, et rien d’autre',
    alternatives: ['Une période d’essai'],
  },
];
