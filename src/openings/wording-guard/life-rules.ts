import { excluding, preferring, type WordingRule } from './wording-rule';

const OF_THE_WORK = 'aupres d|accueil\\w* d|accompagn\\w+ (?:de|des|les)';

const FAMILY =
  'enceintes?|grossesses?|(?:meres?|peres?) (?:de famille|celibataires?)|mamans?|papas?|parents?(?: isoles?)?|jeunes parents|(?:petits |jeunes )?enfants?|bebes?|celibataires?|mariee?s?|divorcee?s?|maternite';
const HOUSING =
  "sdf|sans.abri|sans domicile\\w*|sans logement|logement(?: stable| fixe)?|hebergee?s?|foyers?|chrs|chu|centres? d'hebergement|(?:allocataires?|beneficiaires?|personnes?)? ?(?:au |du |de la |de l'|touchant le )?(?:rsa|ass)|chom(?:eu|ag)\\w+|cas soc\\w*|assistee?s?|precaires?|surendette\\w*|interdits? bancaires?|sortants? de prison|hotel social";
const OPINIONS =
  'syndi(?:que|cal)\\w*|gauchistes?|militante?s?|opinions? politiques?|politises?|politique|grevistes?|delegue\\w*|electeurs?';

export const LIFE_RULES: readonly WordingRule[] = [
  {
    about: 'famille et grossesse',
    article: 'L1132-1',
    says: [
      ...excluding(FAMILY),
      ...preferring('celibataires?|mariee?s?|meres? de famille|peres? de famille|mamans?|papas?'),
      /\b(?:enceintes? ou|projets? (?:d'enfant|de grossesse|de maternite|de bebe))/,
      /\b(?:celibataires?|divorcee?s?|couples? maries?|tomber enceinte|enceintes?)\b(?! (?:de l|du|acoust|sportiv|scolair|portuaire))/,
      /\b(?:vous|tu) (?:n')?(?:avez|as) (?:pas )?(?:des|d'|deja des) ?enfants?\b/,
      /\b(?:situation|statut|etat) (?:de famille|familiale?|maritale?|matrimoniale?)\b/,
      /\b(?:sans|pas de|aucune?|libre (?:de toute|de|d')|degagee?s? (?:de toute|de|d')) (?:aucune )?(?:charges?|obligations?|contraintes?|attaches?|vie) (?:de famille|familiales?)/,
    ],
    unless: new RegExp(
      `${OF_THE_WORK}|remplacement|conge|creche|garde d'enfants|chantier|site interdit|puericult|ecole|(?:menus?|jeux|rayon|vetements?) (?:pour )?enfant|coiff|autorisation des parents`,
    ),
    instead: 'Retirez la vie de famille et dites les horaires et les déplacements du poste.',
  },
  {
    about: 'lieu d’habitation',
    article: 'L1132-1',
    says: [
      /\b(?:vous|tu) (?:habitez|habites|residez|resides|logez|vivez|vis)\b/,
      /\b(?:habiter|resider|vivre|loger)\b[^.]{0,60}\b(?:obligatoire|imperati|exige|indispensable|uniquement|requis|condition|souhait|appreci|un plus)/,
      /\b(?:etre|doit|doivent|devez|devoir|faut|merci d'|souhaitons) (?:habiter|resider|loger|domicilie\w*|logee? a)/,
      /\b(?:candidat\w*|personnes?|profils?|quelqu'un) (?:qui )?(?:habit|resid|domicili|log)(?:ant|e|ent|ee?s?)\b/,
      /^(?:habiter|habitant|resider|residant|loger|domicili(?:e|ee|es))\b/,
      /\b(?:domiciliee?s?|logee?s?) (?:a|en|dans|sur|obligatoire|pres|proche)\b/,
      /\b(?:votre|son) domicile\b[^.]{0,25}\b(?:a|dans|en|sur|proche|pres|moins)\b/,
      /\b(?:lieu|adresse|commune|ville) (?:de residence|d'habitation|de domicile)\b/,
      /\b(?:pas|aucune?|ni) (?:de |d')?(?:candidat\w*|gens|personnes?|jeunes) (?:de la|de|des|du) (?!moins|plus|nuit|direction)(?:cites?|quartiers?|banlieues?|[a-z]+s\b)/,
      /\b(?:recrut|prend|pren|embauch|accept)\w* (?:pas|personne|aucun \w+) (?:dans|de|des|en|du|ceux) (?:les |la |des |du )?(?:quartiers?|cites?|banlieues?|zup|qpv)\b/,
      ...excluding(
        '(?:du |des |de la )?(?:quartiers?|cites?|banlieues?|zup|qpv)(?: sensibles?| prioritaires?)?',
      ),
    ],
    unless:
      /\bsi vous|ou que vous|meme si|que vous habitiez|mobilite|logement (?:de fonction|fourni|possible)|pourrez loger|logee?s? (?:sur place|et nourri)|passez? (?:dans|par)|(?:proche|pres|proximite|partir|fonction) de (?:votre|son)|banque|agences?|centre.ville|pieton/,
    instead: 'Dites l’horaire de prise de poste et comment on vient : « 5 h, pas de bus à cette heure ».',
  },
  {
    about: 'précarité',
    article: 'L1132-1',
    says: [
      ...excluding(HOUSING),
      /\bvotre (?:propre )?logement\b|\b(?:logement|bail) a (?:votre|son) nom\b/,
      /\b(?:adresse|logement|domicile|habitation) (?:personnelle?|fixe|stable|a soi)\b/,
      /\b(?:compte|domiciliation) (?:bancaire )?(?:francais|en france|dans une banque francaise)/,
      /\b(?:pas de|sans) (?:compte en ligne|neobanque)/,
    ],
    unless: new RegExp(
      `${OF_THE_WORK}|logement (?:fourni|possible|de fonction|sur place)|pas de logement (?:fourni|sur|de)|foyer de|agent`,
    ),
    instead: 'Retirez-le : seul ce que le travail demande peut être écrit.',
  },
  {
    about: 'opinions et syndicat',
    article: 'L1132-1',
    says: [...excluding(OPINIONS), /\bnon (?:engagee?|implique\w*) (?:politiquement|syndicalement)/],
    unless: /copropriete|accord|convention|politique (?:de|d'|commerciale|qualite|rh|salariale|tarifaire)/,
    instead: 'Retirez-le : les opinions et l’engagement ne concernent pas le poste.',
  },
  {
    about: 'vie privée',
    article: 'L1132-1',
    says: [
      ...excluding(
        'homos?|homosexuel\\w*|gays?|lesbiennes?|bisexuel\\w*|pd|trans|transgenres?|transsexuel\\w*|travestis?|lgbt\\w*',
      ),
      ...preferring('hetero\\w*'),
      /\bhetero(?:sexuel\w*)?\b/,
    ],
    instead: 'Retirez-le : la vie privée ne concerne pas le poste.',
  },
];
