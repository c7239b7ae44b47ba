import { excluding, preferring, type WordingRule } from './wording-rule';

/** From nineteen up: below, the age is one the law itself knows. */
const AGE = String.raw`(?:19|[2-7]\d)`;
const YEARS = String.raw`\s?ans\b`;
const UNTIL = 'ou moins|maxi\\w*|max\\b|au plus|au maximum|et moins|dernier delai';
const DECADE = '(?:vingt|trent|quarant|cinquant|soixant)aine';

const LAWFUL_AGES =
  /apprenti|alternan|contrats? (?:de )?pro|professionnalisation|service civique|volontaria|contrat d'engagement|emplois? d'avenir|emplois? francs?|parcours emploi|jobs? d'ete|etudiant/;
const OTHER_AGES =
  /experience|anciennete|enfant|eleve|ados?\b|adolescent|aupres d|accompagne\w* de|groupe|public\b|encadre|anim(?:er|ation)|accueil(?:lir|le)?\b[^.]*(?:jeunes|personnes)|foyer|residen[tc]|beneficiaire|patient|client|entreprise|maison|societe|magasin|marque|depuis|existe|fonde|cree|il y a|garantie|savoir-faire|agee? de \d+ ans .*(?:dame|monsieur)|(?:dame|monsieur).*(?:age|\d ans)/;

/** Ages set by the law pass: apprenticeship, minors, a licence; so do ages of those one works for. */
const SET_ELSEWHERE = new RegExp(`${LAWFUL_AGES.source}|${OTHER_AGES.source}`);

const OF_THE_WORK =
  /aupres d|(?:accompagn|encadr|accueil|anim|surveill|form)\w*[^.]{0,30}(?:de|des|les|d'un|d'une|par) |foyer|groupe de|public|clientele|mission locale|travailleurs/;

const AFTER_YOUNG =
  'entreprises?|enseignes?|societes?|marques?|pousses?|diplomes?|papas?|mamans?|permis|conducteurs?|equipes?|structures?|association|plants?|arbres?|publics?|enfants?|clientele';

export const AGE_RULES: readonly WordingRule[] = [
  {
    about: 'âge maximum',
    article: 'L5331-2',
    says: [
      new RegExp(String.raw`\bmoins de ${AGE}${YEARS}`),
      new RegExp(String.raw`\bplus de [3-7]\d${YEARS}`),
      new RegExp(
        String.raw`\b(?:pas|ni) (?:plus (?:de|vieux)|au dela de|au dessus de|avoir (?:plus|passe)[\w ]*) ?${AGE}${YEARS}`,
      ),
      new RegExp(String.raw`\b${AGE}${YEARS},? ?(?:${UNTIL})`),
      new RegExp(
        String.raw`\b(?:maximum|maxi|max|au plus|depass\w+|jusqu'a|au-dela de|apres)\b:? ?(?:l'age de )?${AGE}${YEARS}`,
      ),
      new RegExp(String.raw`(?:\bde|\bentre|\bage[es]*|^|[ (:,])\s?\d\d (?:ans )?(?:a|et|-) ?${AGE}${YEARS}`),
      new RegExp(String.raw`\b\d\d ?[-/] ?${AGE}${YEARS}`),
      new RegExp(String.raw`\b(?:pass|depass|au-dela)\w*[^.]{0,12} ${DECADE}`),
      /\b(?:limites? d'age|age (?:limite|maxi\w*|max)|tranches? d'age)\b/,
    ],
    unless: SET_ELSEWHERE,
    instead: 'Retirez l’âge et dites ce que le travail demande : les gestes, le rythme, les horaires.',
  },
  {
    about: 'jeunesse demandée',
    article: 'L1132-1',
    says: [
      /\bjeunes? (?:hommes?|femmes?|filles?|garcons?|gens|dames?|personnes?|et (?:dynamique|motive|sportif|souriant)\w*)\b/,
      new RegExp(
        String.raw`\b(?:(?:re)?cherch\w*|recrut\w+|embauch\w+|veut|voulons|souhait\w+|besoin|vous etes|tu es|etre|soyez|faut|privilegi\w+|prefer\w+|favoris\w+|ideal\w*|priorite|parfait)\b (?:(?:un|une|des|de|d'|les|aux?|pour|plutot|quelqu'un|personnes?|candidat\w*|profils?|assez|encore|tres) ?)*jeunes?\b(?! (?:${AFTER_YOUNG})\b)`,
      ),
      /\b(?:personnes?|candidat\w*|profils?|collaborat\w+) (?:plutot |assez )?jeunes?\b/,
      /\bjeunes? (?:de preference|uniquement|seulement|souhaites?|bienvenus?)\b/,
      new RegExp(
        String.raw`\b(?:debutante?s?|un|une|ou|etudiante?s?|profil|personnel|tres|assez) jeunes?\b(?! (?:${AFTER_YOUNG})\b)`,
      ),
      ...preferring(`(?:la )?${DECADE}`),
    ],
    unless: OF_THE_WORK,
    instead: 'Dites ce que vous attendez : « débutant accepté », « envie d’apprendre ».',
  },
  {
    about: 'âge avancé écarté',
    article: 'L1132-1',
    says: [
      ...excluding(
        'seniors?|retraitee?s?|agee?s?|vieux|vieilles?|vieillards?|quinquas?|quinquagenaires?|sexagenaires?|(?:fin|proche) de (?:carriere|la retraite)',
      ),
      /\btrop (?:agee?|vieux|vieille)\b/,
      /\b(?:juniors?|jeunes?) en age\b/,
    ],
    unless: /aupres d|chez (?:des|les)|residen|ehpad|sans experience/,
    instead: 'Retirez l’âge et dites ce que le travail demande vraiment.',
  },
];
