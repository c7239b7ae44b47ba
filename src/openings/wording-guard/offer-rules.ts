import type { WordingRule } from './wording-rule';

export const OFFER_RULES: readonly WordingRule[] = [
  {
    about: 'gains trompeurs',
    article: 'L5331-3',
    says: [
      /\b(?:gagne\w*|gains?|revenus?|remuneration|salaires?)\b[^.]{0,40}\b(?:illimite\w*|passifs?|mirobolant\w*|sans effort|sans rien faire|sans travailler)/,
      /\bgagne[zr]? (?:jusqu'a )?(?:[5-9]|\d\d) ?\d{3} ?(?:€|euros?)/,
      /\b(?:[5-9]|\d\d) ?000 ?(?:€|euros?)[^.]{0,20}(?:par|\/) ?(?:mois|semaine)/,
      /\bdevenez (?:riche|votre propre patron|independant financierement|libre financierement)/,
      /\bargent (?:facile|rapide)\b|\bsans (?:aucun )?effort\b|\bliberte financiere\b/,
    ],
    instead: 'Écrivez la paie réelle : le fixe, et comment se calcule le reste.',
  },
  {
    about: 'argent demandé',
    article: 'L5331-3',
    says: [
      /\bdossier (?:coute|payant|a \d+)/,
      /\bfrais (?:de dossier|d'inscription|de recrutement|administratifs|de formation)\b/,
      /\b(?:verser|versez|payer|payez|regler|avancer|cheque|acompte|caution|virement)\b[^.]{0,50}\b(?:avant (?:l'entretien|l'embauche|de commencer|de debuter|la prise)|candidat|a l'inscription|pour postuler)/,
      /\b(?:candidat\w*|salarie\w*|vous) (?:doit |devra |devez |devrez )?(?:paie|payez|payer|financ|avanc|achet)\w*[^.]{0,30}\b(?:formation|kit|stock|materiel|uniforme|tenue|badge|dossier)/,
      /\b(?:kit|stock|materiel|formation|mallette)\b[^.]{0,30}\b(?:a acheter|a (?:votre|la) charge (?:du candidat|du salarie|avant)|a vos frais|payante? par)/,
    ],
    unless:
      /rembours\w* (?:de|des|vos|les|par|a \d)|pris en charge|offert|payes? par l'(?:entreprise|employeur)|paye par nous/,
    instead: 'Ne demandez pas d’argent à qui postule.',
  },
  {
    about: 'contrat trompeur',
    article: 'L5331-3',
    says: [
      /\b(?:cdi|cdd|contrat de travail|salariee?s?)\b[^.]{0,50}\b(?:auto|micro).?entrepreneur/,
      /\b(?:cdi|cdd)\b[^.]{0,30}\b(?:vous factur|en freelance|micro.entreprise|a votre compte|independant)/,
      /\b(?:auto|micro).?entrepreneur\w*\b[^.]{0,30}\b(?:en cdi|en cdd|sous cdi|comme salarie)/,
      /\b(?:essai|stage|periode|journee)s?\b[^.]{0,25}\b(?:non paye|non remunere|gratuite?|benevole)/,
    ],
    unless:
      /\bou (?:en |sous )?(?:statut |d')?(?:auto|micro|independant)|sans lien de salariat|puis embauche|non remuneree? (?:par la loi)/,
    instead: 'Dites le vrai contrat : salarié (CDI, CDD…) ou indépendant, et ce qui est payé.',
  },
  {
    about: 'travail non déclaré',
    article: 'L8221-1',
    says: [
      /\bau (?:noir|black)\b/,
      /\bnon declaree?s?\b|\bpas declaree?s?\b|\bsans declaration\b/,
      /\bde la main a la main\b/,
      /\b(?:pas de|sans|aucune?) (?:contrat(?! d)|fiche de paie|bulletin de)|\b(?:payee?|reglee?|paie|paiement|reglement) (?:en|de) (?:especes|liquide)|\bon declar\w+ (?:apres|plus tard|en partie)/,
    ],
    unless: /chocolat|tableau|cafe/,
    instead: 'Écrivez le contrat et la paie déclarés ; nous pouvons vous expliquer comment faire.',
  },
];
