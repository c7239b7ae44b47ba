import { type ColumnMeaning, headerKey, type TableVocabulary } from '../../platform/tables/column-meaning';
import { OUR_HEADERS } from '../../platform/tables/correction-titles';

/** What a column may say of an employer, and how a coach is asked about it. */
export type EmployerField =
  | 'name'
  | 'brandName'
  | 'siret'
  | 'naf'
  | 'kind'
  | 'sizeBand'
  | 'address'
  | 'postcode'
  | 'commune'
  | 'website'
  | 'monthlyCap'
  | 'notes'
  | 'contactName'
  | 'contactRole'
  | 'contactPhone'
  | 'contactEmail'
  | 'sameEmployer';

/** The title of the column that answers; `meaningOfHeader` knows it again. */
export const SAME_EMPLOYER_TITLE = 'Même employeur ?';

const FIELDS: Readonly<Record<EmployerField, string>> = {
  name: 'Nom ou raison sociale',
  brandName: 'Enseigne',
  siret: 'Numéro Siret',
  naf: 'Code NAF ou APE',
  kind: 'Sorte ou cadre (entreprise, agence d’intérim, insertion…)',
  sizeBand: 'Taille ou effectif',
  address: 'Rue et numéro',
  postcode: 'Code postal',
  commune: 'Commune',
  website: 'Site web',
  monthlyCap: 'Sollicitations par mois, au plus',
  notes: 'Notes de l’équipe',
  contactName: 'Interlocuteur, son nom',
  contactRole: 'Interlocuteur, ce qu’il y fait',
  contactPhone: 'Interlocuteur, son téléphone',
  contactEmail: 'Interlocuteur, son adresse e-mail',
  sameEmployer: 'Même employeur qu’un autre ? (oui ou non)',
};

/** In this order: the first that fits. On the key of a header. */
const RULES: readonly (readonly [EmployerField | 'unknown', RegExp])[] = [
  ['sameEmployer', /^memes? (employeur|entreprise)/],
  ['siret', /\bsirets?\b/],
  ['unknown', /\b(siren|departement|region|forme juridique|statut juridique|france travail)\b/],
  ['naf', /\b(naf|ape)\b/],
  ['contactEmail', /\b(mails?|courriels?|emails?|mel)\b/],
  ['contactPhone', /\b(tels?|telephones?|portables?|mobiles?|gsm|fixe|standard)\b/],
  ['contactRole', /\b(fonctions?|role|qualite)\b/],
  [
    'contactName',
    /\b(contacts?|interlocut\w+|referente?|responsable|dirigeante?|gerante?|recruteu\w+|correspondante?|prenoms?|civilite)\b/,
  ],
  ['brandName', /\b(enseignes?|nom commercial|marque)\b/],
  ['website', /\b(site (web|internet)|web|internet|url)\b/],
  ['sizeBand', /\b(effectifs?|taille|tranche|salaries|employes)\b/],
  ['monthlyCap', /\b(sollicitations?|plafond|quota)\b/],
  ['address', /\b(adresses?|rue|voie)\b/],
  ['commune', /\b(villes?|communes?|localite)\b/],
  ['postcode', /^(code postal|cp|postal)\b/],
  ['kind', /^(types?|sortes?|nature|categorie|cadre|marche)\b/],
  [
    'name',
    /^(noms?|denomination|entreprises?|employeurs?|societes?|etablissements?|structures?|organismes?|agences?)\b|\braison sociale\b/,
  ],
  ['notes', /\b(notes?|observations?|commentaires?|remarques?|divers)\b/],
];

/** What a header most probably says, however it is written: accents, case, punctuation and numbers do not count. */
export function meaningOfHeader(header: string): ColumnMeaning<EmployerField> {
  const key = headerKey(header);
  if (OUR_HEADERS.test(key)) return { kind: 'ours' };
  const [taken] = RULES.find(([, pattern]) => pattern.test(key)) ?? ['unknown' as const];
  return taken === 'unknown' ? { kind: 'unknown' } : { kind: 'field', field: taken };
}

/** What the columns of a table of employers may say. */
export const EMPLOYER_VOCABULARY: TableVocabulary<EmployerField> = {
  fields: FIELDS,
  ofSeveralColumns: new Set(['address', 'notes', 'kind', 'contactName', 'contactPhone', 'contactEmail']),
  meaningOf: meaningOfHeader,
};
