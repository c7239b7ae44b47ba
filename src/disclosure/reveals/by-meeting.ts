import { plain } from './by-opening';
import { BOTH_ROUTES, type Revelation } from './revelation';

/** What being seen beside us tells (domain.md, "Petit-déj" and "Rencontre tripartite"). */
export const BY_MEETING: readonly Revelation[] = [
  plain('breakfast_employers_only', 'Un petit-déj entre employeurs', 'rien, personne n’y est présenté'),
  {
    code: 'breakfast_with_participants',
    name: 'Un petit-déj avec des personnes accompagnées',
    topics: ['coaching'],
    on: BOTH_ROUTES,
    toHer: 'être là dit que vous avez un coach',
    toCoach: 'chaque personne présente est vue comme accompagnée',
    alternatives: ['Rencontrer un seul employeur, par soi-même', 'Visiter l’entreprise un autre jour'],
  },
  {
    code: 'breakfast_telling_title',
    name: 'Un petit-déj dont le titre en dit trop',
    topics: ['coaching', 'housing', 'long_unemployment'],
    on: BOTH_ROUTES,
    toHer: 'le titre dit votre accompagnement, parfois votre hébergement',
    toCoach: 'un titre comme «\u00A0publics hébergés\u00A0» parle pour toutes les personnes présentes',
    alternatives: ['Un titre neutre, comme «\u00A0Rencontre emploi\u00A0»'],
  },
  {
    code: 'tripartite_meeting',
    name: 'Une rencontre à trois',
    topics: ['coaching'],
    on: ['with_coach'],
    toHer: 'l’employeur rencontre votre coach et sait qu’il vous accompagne',
    toCoach: 'être à la rencontre dit qu’un coach accompagne la personne',
    alternatives: [
      'Préparer la rencontre ensemble, et y aller sans le coach',
      'En parler après, hors de l’entreprise',
    ],
  },
];
