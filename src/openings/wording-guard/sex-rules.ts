import { ONE_SEX_TITLES } from './one-sex-titles';
import { excluding, preferring, type WordingRule } from './wording-rule';

const SEX =
  'hommes?|femmes?|dames?|messieurs|monsieur|garcons?|filles?|mecs?|gars|nanas?|males?|demoiselles?|mademoiselle|papys?|mamies?|costauds?';

/** Both are named: whoever reads knows that the post is for her as for him. */
const BOTH = new RegExp(
  [
    String.raw`\bh ?[/|.-] ?f\b|\bf ?[/|.-] ?h\b|\bh et f\b|\bm ?\/ ?f\b|\bf ou h\b|\bh ou f\b`,
    ...[
      ['hommes?', 'femmes?'],
      ['dames?', '(?:messieurs|monsieur)'],
      ['filles?', 'garcons?'],
      ['feminine?s?', 'masculine?s?'],
    ].map(([one, other]) => String.raw`\b${one}\b.*\b${other}\b|\b${other}\b.*\b${one}\b`),
  ].join('|'),
);
const OF_THE_WORK =
  /aupres d|chez une? |\bpour une? (?:dame|monsieur|femme|homme) (?:age|de \d|attein|en perte|handicap)|(?:dame|monsieur|femme|homme)s? agee?s?|(?:aide|toilette|soin|repas|courses?|visites?|compagnie)s? [^.]{0,15}(?:a|d'|de|pour) une? |accompagn\w+ (?:d')?une? |rayon|vetement|pret.a.porter|chauss|coiff\w+ (?:homme|femme|dame|enfant)|coupes?|barb|mode|parfum|collection|clientele|equipes? feminine|sport|football|hand|basket|rugby|accueil\w* de|maison de|foyer|victimes|ligne feminine|soins? (?:feminin|masculin)/;

const WORK_SAID =
  'Retirez le sexe et dites le travail : « port de charges jusqu’à 25 kg », « accueil des clients ».';

export const SEX_RULES: readonly WordingRule[] = [
  {
    about: 'un sexe écarté',
    article: 'L1142-1',
    says: excluding('femmes?|hommes?|filles?|garcons?|dames?|messieurs|mecs?|gars'),
    unless:
      /accueil\w* d|aupres d|victimes|rayon|vetement|enceinte|grossesse|handicap|de menage|de chambre|agee?s?|distinction|aussi|autant|coiff|coupes?/,
    instead: WORK_SAID,
  },
  {
    about: 'un sexe demandé',
    article: 'L1142-1',
    says: [
      ...preferring(SEX),
      /^(?:une? )?(?:jeune )?(?:hommes?|femmes?|dame|monsieur|garcon|fille)\b(?! (?:toutes mains|de (?:menage|chambre)))/,
      /\b(?:une?|deux|trois) (?:jeunes? |petite? |bonn?e? )?(?:hommes?|femmes?|dames?|monsieur|gars|mecs?|filles?)\b(?! de (?:menage|chambre))/,
      /\bjeunes? (?:filles?|garcons?|hommes?|femmes?)\b/,
      /\b(?:candidatures?|profils?|personnels?|candidats?|postes?|equipes?|presences?|main|touche|plutot|uniquement|exclusivement|exclusif) (?:plutot |exclusivement |uniquement |de nature )?(?:feminine?|masculine?)s?\b/,
      /\bsexe (?:feminin|masculin)\b/,
      /\b(?:travail|metier|poste|boulot|univers|ambiance) (?:d'|de |pour )(?:hommes?|femmes?|mecs?|gars)\b/,
      /\b(?:feminine?s?|masculine?s?|virile?s?|entre hommes|entre femmes|entre filles)\b/,
      /\((?:femme|homme|fille|garcon)s?\)|\b(?:femme|homme)s? (?:uniquement|only)\b/,
    ],
    unless: new RegExp(`${BOTH.source}|${OF_THE_WORK.source}|femmes? de (?:menage|chambre)`),
    instead: WORK_SAID,
  },
  ...ONE_SEX_TITLES.map(([feminine, other]): WordingRule => ({
    about: `métier dit au féminin seul (${feminine.replaceAll('?', '')})`,
    article: 'L1142-1',
    says: [
      new RegExp(
        String.raw`^(?:une |notre |petite )?(?:${feminine})\b|(?:recherch\w*|cherch\w*|recrut\w+|embauch\w+|besoin|faut|notre future)(?: [\w']+){0,2} (?:${feminine})\b`,
      ),
    ],
    unless: new RegExp(
      `${BOTH.source}|${other.source}|aupres d|de nos|avec (?:nos|les|la)|des (?:${feminine})|aux (?:${feminine})`,
    ),
    instead: 'Écrivez les deux : « serveur ou serveuse », ou ajoutez « H/F » au titre.',
  })),
];
