import type { Prerequisite, PrerequisiteLevel } from '../opening-facts';
import { legalRequirementsFor } from './legal-requirements';
import type { DemandedLabel, DemandedTraining, Offer } from './offer';
import { plainKey } from './source-text';

type AskedFields = Pick<
  Offer,
  | 'intitule'
  | 'romeCode'
  | 'permis'
  | 'langues'
  | 'formations'
  | 'competences'
  | 'experienceExige'
  | 'experienceLibelle'
  | 'experienceCommentaire'
>;

/**
 * All an offer asks for. What the law demands comes first and is the only thing marked `legal`; the same thing asked
 * again by the employer is not repeated. `E` reads as required, anything else as a plus.
 */
export function prerequisitesOf(offer: AskedFields): readonly Prerequisite[] {
  const asked = [
    ...legalOnes(offer),
    ...(offer.permis ?? []).flatMap(licenceOf),
    ...(offer.langues ?? []).map(languageOf),
    ...(offer.formations ?? []).flatMap(trainingOf),
    ...(offer.competences ?? []).map(skillOf),
    ...experienceOf(offer),
  ];
  return withoutRepeats(asked);
}

function legalOnes(offer: AskedFields): readonly Prerequisite[] {
  const demanded = legalRequirementsFor(offer.romeCode ?? '', plainKey(offer.intitule));
  return demanded.map(({ kind, label, value }) => ({ kind, label, value, level: 'legal' }));
}

function levelOf({ exigence }: { readonly exigence?: string }): PrerequisiteLevel {
  return exigence === 'E' ? 'required' : 'preferred';
}

/** "B - Véhicule léger", "CE - Poids lourd + remorque (= EC)": the code comes first. */
const LICENCE = /^(AM|A1|A2|A|B1|BE|B|C1E|C1|CE|C|D1E|D1|DE|D|EB|EC|ED)(?![a-z0-9])/i;
/** The order of letters the law uses today. */
const TODAY: Readonly<Record<string, string>> = { EB: 'BE', EC: 'CE', ED: 'DE' };

function licenceOf(asked: DemandedLabel): readonly Prerequisite[] {
  const code = LICENCE.exec(asked.libelle)?.[1]?.toUpperCase();
  if (code === undefined) return [{ kind: 'certificate', label: asked.libelle, level: levelOf(asked) }];
  const value = TODAY[code] ?? code;
  return [{ kind: 'licence', label: `Permis ${value}`, value, level: levelOf(asked) }];
}

const LANGUAGE_LEVEL = /\b([ABC][12])\b/;

function languageOf(asked: DemandedLabel): Prerequisite {
  const value = LANGUAGE_LEVEL.exec(asked.libelle)?.[1];
  const label = asked.libelle.replace(/\s*[-(]?\s*\b[ABC][12]\b\)?/, '').trim() || asked.libelle;
  return { kind: 'language', label, level: levelOf(asked), ...(value === undefined ? {} : { value }) };
}

const NO_TRAINING = /aucune formation/i;

/** "CAP, BEP et équivalents" in "Boucherie"; "Aucune formation scolaire" asks for nothing. */
function trainingOf(asked: DemandedTraining): readonly Prerequisite[] {
  const grade = NO_TRAINING.test(asked.niveauLibelle ?? '') ? undefined : asked.niveauLibelle;
  const comment = asked.commentaire === asked.niveauLibelle ? undefined : asked.commentaire;
  if (grade === undefined && comment === undefined) return [];
  const label = [grade, asked.domaineLibelle, comment].filter((part) => part !== undefined).join(' · ');
  const kind = CERTIFICATE.test(plainKey(label)) ? 'certificate' : 'training';
  return [{ kind, label, level: levelOf(asked), ...(grade === undefined ? {} : { value: grade }) }];
}

/** Cards, authorisations and short certificates that employers write among skills. On a plain key. */
const CERTIFICATE =
  /\b(?:caces|habilitations?|fimo|fco|ssiap|sst|bafa|bnssa|brevet de|carte (?:de conducteur|professionnelle)|permis ?(?:am|[a-d]e?\d?|c ce)\b)/;

function skillOf(asked: DemandedLabel): Prerequisite {
  const kind = CERTIFICATE.test(plainKey(asked.libelle)) ? 'certificate' : 'skill';
  return { kind, label: asked.libelle, level: levelOf(asked) };
}

const YEARS = /(\d{1,2})\s*an/i;
const MONTHS = /(\d{1,3})\s*mois/i;

/** "Expérience exigée de 2 An(s)", "6 Mois"; a beginner who is welcome is asked for nothing. */
function experienceOf(offer: AskedFields): readonly Prerequisite[] {
  const label = offer.experienceLibelle ?? '';
  if (offer.experienceExige === 'D' || /débutant accepté/i.test(label)) return [];
  if (offer.experienceExige === undefined && label === '') return [];
  const wished = offer.experienceExige === 'S' || /souhaitée/i.test(label);
  const years = yearsIn(label);
  const length = /(\d+)\s*(?:an|mois)/i.test(label) ? experienceLength(label) : 'Expérience dans le métier';
  const comment = offer.experienceCommentaire;
  return [
    {
      kind: 'experience',
      label: comment === undefined ? length : `${length} (${comment})`,
      level: wished ? 'preferred' : 'required',
      ...(years === null ? {} : { value: String(years) }),
    },
  ];
}

/** Years, halves and quarters included: "6 Mois" is 0.5. */
function yearsIn(label: string): number | null {
  const years = YEARS.exec(label)?.[1];
  if (years !== undefined) return Number(years);
  const months = MONTHS.exec(label)?.[1];
  return months === undefined ? null : Math.round((Number(months) / 12) * 100) / 100;
}

function experienceLength(label: string): string {
  const years = YEARS.exec(label)?.[1];
  if (years !== undefined) return `${Number(years)} ${Number(years) > 1 ? 'ans' : 'an'} d’expérience`;
  return `${Number(MONTHS.exec(label)?.[1] ?? 0)} mois d’expérience`;
}

const WEIGHT: Readonly<Record<PrerequisiteLevel, number>> = {
  legal: 0,
  required: 1,
  learnable: 2,
  preferred: 3,
};

/** The same thing once, at its strongest; the order of first mention is kept. */
function withoutRepeats(asked: readonly Prerequisite[]): readonly Prerequisite[] {
  const kept = new Map<string, Prerequisite>();
  for (const one of asked) {
    const key = `${one.kind} ${plainKey(one.label)}`;
    const before = kept.get(key);
    if (!before || WEIGHT[one.level] < WEIGHT[before.level]) kept.set(key, one);
  }
  return [...kept.values()];
}
