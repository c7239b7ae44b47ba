import type { Offer } from './offer';
import { plainKey } from './source-text';

/** What the text of an offer says of who may take the post. It never deduces; it only reads. */
export interface RevealingWords {
  /** Only people with a recognised disability are hired; "ouvert aux personnes handicapées" is not that. */
  readonly reservedForRqth: boolean;
  /** An insertion clause of a public contract, or a contract whose terms ask for a situation (CIPI, CDPI). */
  readonly insertionClause: boolean;
}

/** Read on a text without accents or punctuation. */
const RESERVED_FOR_RQTH: readonly RegExp[] = [
  /\b(?:poste|offre|emploi|recrutement|mission)s? (?:est |sont )?(?:exclusivement |uniquement |strictement )?reservee?s? (?:en priorite )?(?:a|aux) (?:(?:une|des|les) )?(?:personnes?|travailleurs?|candidats?|beneficiaires?|titulaires?)[a-z ]{0,40}(?:handicap|rqth|obligation d emploi)/,
  /\b(?:rqth|reconnaissance (?:de la )?qualite de travailleur handicape)(?: [a-z]+)? (?:obligatoire|exigee|requise|imperative|indispensable)\b/,
  /\b(?:etre )?(?:titulaire|beneficiaire) (?:d une |de la )?(?:rqth|reconnaissance (?:de la )?qualite de travailleur handicape)[a-z ]{0,12} (?:obligatoire|exige|requis|imperatif|indispensable)/,
];

/**
 * Clauses of public contracts, and the two agency contracts reserved for people far from employment: CIPI (contrat
 * d'insertion professionnelle intérimaire) and CDPI (contrat de développement professionnel intérimaire).
 */
const INSERTION_CLAUSE: readonly RegExp[] = [
  /\bclauses? (?:sociales? )?d insertion\b/,
  /\bclauses? sociales?\b/,
  /\bclauses? d heures d insertion\b/,
  /\bcontrat d insertion professionnelle interimaire\b/,
  /\b(?:cipi|cdpi)\b/,
  /\beligib[a-z]+ (?:a l |au |aux )?(?:iae|insertion par l activite economique|pass iae)\b/,
  /\bpass iae (?:obligatoire|exige|requis)\b/,
];

/** The title and description of `offer`, read for words that reveal by themselves. */
export function revealingWordsIn(offer: Pick<Offer, 'intitule' | 'description'>): RevealingWords {
  const text = plainKey(`${offer.intitule} ${offer.description ?? ''}`);
  return {
    reservedForRqth: RESERVED_FOR_RQTH.some((words) => words.test(text)),
    insertionClause: INSERTION_CLAUSE.some((words) => words.test(text)),
  };
}
