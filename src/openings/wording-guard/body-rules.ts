import { excluding, preferring, type WordingRule } from './wording-rule';

const OF_THE_WORK = 'aupres d|accompagn\\w+ (?:de|des|les)|aide (?:aux|a la)|soins? (?:aux|a)';

const ILL =
  'malades?|maladies?|diabetiques?|epileptiques?|asthmatiques?|allergiques?|depressi\\w+|alcooliques?|toxicomanes?|drogues?|cancers?|cardiaques?|dos (?:fragile|abime)|mal (?:au|de) dos|sante fragile|(?:petites? )?natures?|fragiles?|traitements? (?:medica\\w+|lourds?)|suivi (?:psy|medica)\\w*|inaptitudes?|restrictions? medicales?|seropositi\\w*';
const DISABLED =
  'handicap\\w*|rqth|invalides?|invalidite|fauteuils?(?: roulants?)?|sourde?s?|malentendant\\w*|aveugles?|malvoyante?s?|mobilite reduite|pmr|boiteu\\w+|autistes?|begues?|muets?|muettes?|manchots?|reconnaissance travailleur';
const LOOKS =
  "surpoids|obeses?|gros|grosse?s?(?= (?:s'|ne|abst)|$|[.!,])|moches?|laid\\w*|dreadlocks?|dreads?|cheveux crepus|coupe afro|rondes?|fortes? corpulences?";

export const BODY_RULES: readonly WordingRule[] = [
  {
    about: 'santé',
    article: 'L1132-1',
    says: [
      /\b(?:bonne|parfaite|excellente|pleine|tres bonne) sante\b|\bsante (?:de fer|robuste|parfaite|irreprochable)/,
      /\b(?:pas|sans|aucun|ni|jamais)\b (?:de |d')?(?:problemes?|soucis?|antecedents?|pathologies?|maladies?|restrictions?|traitements?)\b(?! (?:d'eau|technique|informatique|qualite|mecanique|relation|client|de vehicule|de transport))[^.]{0,20}(?:medica|sante|dos|physiques?|psy|chronique|cardia|articul)/,
      /\b(?:pas|sans|jamais|aucun|ni|ne|n'|peu)\b[^.]{0,25}\barrets? (?:de travail|maladie)/,
      /\bjamais malades?\b|\btest de grossesse\b|\bseroposit|\b(?:carnet|bilan|questionnaire) de sante\b|\b(?:dossier|questionnaire|passe|historique) medical\b/,
      ...excluding(ILL),
    ],
    unless: new RegExp(
      `mutuelle|economique|financier|remplacement|${OF_THE_WORK}|produits? (?:de sante|fragiles?)|(?:objets?|pieces?|colis|marchandises?|publics?|enfants) fragiles?|prevention|verre|assurance`,
    ),
    instead: 'Retirez la santé et décrivez le travail : la médecine du travail dira ce qui est possible.',
  },
  {
    about: 'handicap',
    article: 'L1132-1',
    says: excluding(DISABLED),
    unless: new RegExp(
      `quel que soit|sans distinction|${OF_THE_WORK}|discrimin|accueillir|etablissements? et services|fauteuils? (?:de bureau|de jardin|de coiff)`,
    ),
    instead: 'Décrivez les gestes du poste ; un aménagement est souvent possible, et parfois payé.',
  },
  {
    about: 'apparence physique',
    article: 'L1132-1',
    says: [
      /\bphysique (?:agreable|avenant|attrayant|attractif|seduisant|de mannequin|irreprochable)/,
      /\bpresentation physique\b|\bapparence physique\b|\bbeaute\b (?:exige|naturelle|appreci)/,
      /\b(?:belle|beau|jolie?|bonne)s? (?:apparence|gueule|silhouette|physique|femme|homme|fille|garcon|plastique|tete|minois|\w+(?:euse|trice|iere|esse))\b/,
      /\bsilhouette (?:elancee|fine|mince|sportive|soignee)/,
      /\btaille (?:mannequin|fine|de guepe)\b/,
      /\b(?:mesurer|mesurez|taille)\b[^.]{0,25}\b1 ?[,.m] ?\d\d/,
      /\b1 ?[,.m] ?\d\d ?m? (?:minimum|mini|au moins)\b/,
      /\b(?:personnes?|profils?|candidat\w*|vous etes) (?:plutot )?(?:minces?|sveltes?|elancee?s?|grande?s?|petite?s?|fine?s?|jolie?s?|beaux?|belles?)\b/,
      ...excluding(LOOKS),
      ...preferring('minces?|sveltes?|elancee?s?'),
    ],
    unless:
      /hauteur|plafond|largeur|longueur|profondeur|etagere|grosses? (?:charges?|pieces?|oeuvre)|gros (?:oeuvre|porteur|volume)|petites? structures?/,
    instead: 'Retirez le physique. Une tenue de travail, elle, peut se demander : « tenue soignée ».',
  },
];
