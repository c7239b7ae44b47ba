import {
  type ColumnMeaning as MeaningOf,
  headerKey,
  meaningsOf as meaningsIn,
  type TableVocabulary,
} from '../../platform/tables/column-meaning';
import { OUR_HEADERS } from '../../platform/tables/correction-titles';
import {
  CASELOAD_FIELDS,
  type CaseloadField,
  NEVER_KEPT_SENTENCE,
  OF_SEVERAL_COLUMNS,
  SEALED_SENTENCE,
} from './column-fields';
import { SEALED_HEADERS } from './sealed-headers';

/** What a column of a coach's table is taken for. */
export type ColumnMeaning = MeaningOf<CaseloadField>;

const UNKNOWN: ColumnMeaning = { kind: 'unknown' };

/** In this order: the first that fits. On the key of a header. */
const RULES: readonly (readonly [CaseloadField | 'ours' | 'unknown', RegExp])[] = [
  ['ours', OUR_HEADERS],
  ['samePerson', /^meme personne/],
  ['unknown', /\b(france travail|pole emploi|mission locale|cap emploi|departement)\b/],
  ['rightToWork', /\b(autorisation travail|droit travail\w*|autorisee? travailler|peut travailler)\b/],
  ['coach', /^(job )?(coach|conseillere?|cip|accompagnat(eur|rice)|chargee? accompagnement|suivie? par)\b/],
  [
    'housingReferentContact',
    /\b(tel|telephone|contact|mail|courriel|email)\b.*\b(ref\w*|educ\w*|sociale?)\b/,
  ],
  [
    'housingReferentContact',
    /\b(ref\w*|educ\w*|sociale?)\b.*\b(tel|telephone|contact|mail|courriel|email)\b/,
  ],
  [
    'housingReferent',
    /\b(referente?|ref|educ|educat(eur|rice)|(travailleur|travailleuse|assistante?|intervenante?) sociale?|ts|as)\b/,
  ],
  ['email', /\b(mails?|courriels?|emails?|mel)\b/],
  ['phone', /\b(tels?|telephones?|portables?|mobiles?|gsm|fixe)\b/],
  ['frontDesk', /^(message( accueil)?|accueil)$/],
  [
    'lastThenFirst',
    /^(noms? (famille |usage )?prenoms?|nom complet|identite|personnes?( accompagnees?)?|usageres?|usagers?)$/,
  ],
  ['firstThenLast', /^prenoms? noms?\b/],
  ['calledAs', /\b(surnom|appelee?|prenom usuel|prenom usage)\b/],
  ['firstName', /^prenoms?\b/],
  ['lastName', /^noms? (naissance|jeune fille|usage|marital|patronymique)/],
  ['birthDate', /\b(ddn|naissance|naiss|nee?|dn|anniversaire)\b/],
  ['lastName', /^noms?\b/],
  ['gender', /^(sexe|genre|civilite|civ|titre|homme femme|femme homme)$/],
  ['availableFrom', /\b(disponible|dispo|date disponibilite)( partir| depuis| des|$)/],
  ['availability', /\b(disponibilites?|dispos?|horaires?|jours)\b/],
  [
    'entryDate',
    /\b(d?entree?|admission|admise?|arrivee|debut (accompagnement|suivi|parcours|prise charge)|accompagnee? depuis|suivie? depuis|date (debut|orientation|accueil|suivi))\b/,
  ],
  ['licences', /\bpermis\b/],
  [
    'experience',
    /\b(experiences?|parcours pro\w*|cv|derniers? (emplois?|metiers?|postes?)|anciens? (metiers?|emplois?))\b/,
  ],
  ['certificates', /\b(certificats?|certifications?|caces|habilitations?|diplomes?|sst|fimo|haccp)\b/],
  ['occupation', /\b(metiers?|projets?|recherchee?s?|recherche|souhaitee?s?|visee?s?|poste)\b/],
  ['skills', /\b(competences?|savoirs? faire)\b/],
  ['strengths', /\b(atouts?|forces?|points forts?|qualites?)\b/],
  ['language', /^langue( (maternelle|lue|parlee))?$/],
  ['languages', /\blangues?\b/],
  ['startPlace', /\b(villes?|communes?|code postal|cp|quartier|depart)\b/],
  ['shelter', /\b(hebergements?|hebergee?|foyer|residence|chrs|chu)\b/],
  ['structure', /\b(structures?|association|organisme|operateur|etablissement|service)\b/],
];

/** What a header most probably says, however it is written: accents, case, punctuation and numbers do not count. */
export function meaningOfHeader(header: string): ColumnMeaning {
  if (/^\s*[hf]\s*[/\-. ]\s*[hf]\s*$/i.test(header)) return { kind: 'field', field: 'gender' };
  if (/langue\s*\(s\)/i.test(header)) return { kind: 'field', field: 'languages' };
  const key = headerKey(header);
  const sealed = SEALED_HEADERS.find(({ pattern }) => pattern.test(key));
  if (sealed) {
    return { kind: 'sealed', sentence: sealed.neverKept ? NEVER_KEPT_SENTENCE : SEALED_SENTENCE };
  }
  const [taken] = RULES.find(([, pattern]) => pattern.test(key)) ?? ['unknown' as const];
  if (taken === 'ours') return { kind: 'ours' };
  return taken === 'unknown' ? UNKNOWN : { kind: 'field', field: taken };
}

/** What the columns of a coach's table may say. */
export const CASELOAD_VOCABULARY: TableVocabulary<CaseloadField> = {
  fields: CASELOAD_FIELDS,
  ofSeveralColumns: OF_SEVERAL_COLUMNS,
  meaningOf: meaningOfHeader,
};

/** What each header says; of two that say the same single thing ("Nom", "Nom de naissance"), the first. */
export function meaningsOf(headers: readonly string[]): ColumnMeaning[] {
  return meaningsIn(headers, CASELOAD_VOCABULARY);
}
