import type { Article } from './articles';

/** One way of saying what the law forbids. Patterns read plain words: lower case, no accents, see plainWords. */
export interface WordingRule {
  /** What it is about, for tests and for who reads the rules again. */
  readonly about: string;
  readonly article: Article;
  readonly says: readonly RegExp[];
  /** What makes the same words lawful when it stands in the same sentence. */
  readonly unless?: RegExp;
  /** How to say the need behind it. */
  readonly instead: string;
}

/** Small words that may stand between what one wants and whom. */
const BETWEEN = String.raw`(?:(?:de|d'|des|du|les|la|le|l'|aux?|a|une?|tout\w*|trop|ni|avec|pour|en|ayant|sous|etre|signes?|dossiers?|personne|quiconque|parmi|dans|candidat\w*|personnes?|gens|profils?|travailleu\w+|collaborat\w+|femmes?|hommes?|quelqu'un|plutot|deux|trois|petite?s?|jeunes?|bonn?e?s?|ancien\w*) ?)*`;

const NOT = 'pas|ni|sans|aucune?|jamais|hors|sauf|non|plus de place pour|zero';
const REFUSING =
  '(?:prend|pren|accept|recrut|embauch|veu|voul|souhait|recherch|cherch|retien|reten|engage)\\w* (?:pas|plus|aucune?|jamais|ni)';
const AVOIDING =
  "(?:evit|refus|ecart|exclu)\\w*|peu adapte\\w*|(?:inadapte|incompatible|inaccessible|deconseille|impossible|interdit|non ouvert|non accessible|non adapte)\\w*|fermee?s? (?:aux|a)|ne (?:convient|s'adresse|conviendra) pas|pas (?:fait|adapte|ouvert|prevu|accessible|compatible)\\w*";
const SENT_AWAY =
  "abstenir|abstien|abstenez|exclu\\w*|refuse\\w*|interdit\\w*|ecarte\\w*|inutile|ne postul\\w*|pas postul\\w*|passe[rz]? (?:votre|leur|son) chemin|indesirable\\w*|(?:pas|non|ni|plus|jamais) (?:[\\w']+ )?(?:accept|souhait|adapt|reten|desir|pris|admis|bienvenu|possible|compatible|pour vous|la bienvenue|en salle)\\w*|ne (?:tiendr|tiennent|convien|conviendr|pourr|peuvent|seront|sont)[\\w' ]{0,20}pas";

const ALONE =
  'uniquement|seulement|exclusivement|seule?s?|imperati\\w+|obligatoire\\w*|exigee?s?|requise?s?|demandee?s?';
const RATHER =
  'de preference|idealement|souhait\\w+|prefere\\w*|privilegie\\w*|appreci\\w+|si possible|serai\\w* (?:un plus|ideal\\w*|apprecie\\w*)|bienvenu\\w*|recherche\\w*';
const WANTED =
  '(?:re)?cherch\\w*|recrut\\w+|embauch\\w+|veut|voulons|voudrai\\w+|souhait\\w+|il (?:nous |me |vous )?faut|besoin|prefer\\w+|privilegi\\w+|favoris\\w+|reserve\\w*|convien\\w+ (?:mieux )?|ideal\\w*|plutot|uniquement|exclusivement|seulement|seule?s?|que|etre|parfait pour|priorite';

/** Those one does not want: « pas de X », « X s'abstenir », « incompatible avec X ». */
export function excluding(whom: string): RegExp[] {
  return [
    new RegExp(String.raw`\b(?:${NOT}|${REFUSING}|${AVOIDING}),? ${BETWEEN}(?:${whom})(?!\w)`),
    new RegExp(String.raw`\b(?:${whom})\b[^.]{0,45}\b(?:${SENT_AWAY})`),
  ];
}

/** Those one wants rather than others: « X uniquement », « on préfère X ». */
export function preferring(whom: string): RegExp[] {
  return [
    new RegExp(String.raw`\b(?:${whom})\b[^,;.]{0,25}\b(?:${ALONE}|${RATHER})`),
    new RegExp(String.raw`\b(?:${WANTED})\b[ :]*${BETWEEN}(?:${whom})(?!\w)`),
  ];
}
