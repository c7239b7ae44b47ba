/** A header that is recognised in order to be refused. On the key of a header (`headerKey`). */
export interface SealedHeader {
  readonly pattern: RegExp;
  /** It holds a number or a paper that the house never keeps, situation or not. */
  readonly neverKept?: boolean;
}

/**
 * What a table may say of a person's situation: the topics of reference/disclosure-topics, and what the law asks
 * not to gather (data protection, sensitive categories). It is told by the person, to her coach, one by one.
 */
export const SEALED_HEADERS: readonly SealedHeader[] = [
  {
    pattern: /\b(nir|secu|securite sociale|ss|immatriculation|agdref|iban|rib|bic|passeport|cni)\b/,
    neverKept: true,
  },
  { pattern: /\b(numero|num|carte|piece) (etranger|vitale|identite|caf|allocataire)\b/, neverKept: true },
  {
    pattern:
      /\b(rsa|aah|ass(?! sociale?)|are|caf|prestations?|ressources?|revenus?|allocations?|allocataire|minima|impots?|salaire actuel)\b/,
  },
  { pattern: /\b(rqth|handicap\w*|mdph|invalidite|oeth|boeth|esat)\b/ },
  {
    pattern:
      /\b(sante|medica\w*|maladies?|traitements?|diagnostics?|pathologies?|grossesse|enceinte|css|cmu|puma|ame|mutuelle|psy\w*|hopital|medecin|soins?|infirm\w+)\b/,
  },
  { pattern: /\b(addict\w*|alcool\w*|drogues?|csapa|caarud|toxicom\w*|substitution)\b/ },
  {
    pattern:
      /\b(justice|judiciaires?|spip|detention|prison|incarcer\w*|condamn\w*|casier|probation|tig|ecrou|penale?)\b/,
  },
  {
    pattern:
      /\b(sejour|recepisse|nationalites?|etrangere?|asile|refugiee?|ofpra|prefecture|regulari\w*|(entree|arrivee) france|pays|origines?|lieu naissance|permis travail|administrative?)\b/,
  },
  {
    pattern:
      /\b(adresse(?! (e )?(mails?|email|courriel|electronique|messagerie))|domicile|domiciliation|logement|siao|expulsion|dalo|sdf|rue|errance)\b/,
  },
  {
    pattern:
      /\b(familiale?s?|famille situation|enfants?|conjointe?|maritale?|matrimoniale?|celibataire|mariee?|couple|garde)\b/,
  },
  { pattern: /\b(tutelle|curatelle|tut(eur|rice)|curat(eur|rice)|mjpm)\b/ },
  { pattern: /\b(dettes?|surendettement|credits?|loyers?|budget)\b/ },
  { pattern: /\b(violences?|victime|vif|prostitution)\b/ },
  { pattern: /\b(religion|confession|ethnie|syndica\w*|orientation sexuelle|opinions?)\b/ },
  { pattern: /\b(chomage|inscription|situation|statut|problematiques?)\b/ },
];
