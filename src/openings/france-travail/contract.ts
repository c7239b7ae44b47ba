import type { ContractKind, Market } from '../../reference';
import type { Offer } from './offer';
import { plainKey } from './source-text';

/** A subsidised contract, which itself tells something: `pec` (CUI-CAE, PEC), `cie` (CUI-CIE), `future` (emploi d'avenir). */
export type SubsidisedContract = 'pec' | 'cie' | 'future';

export interface OfferContract {
  readonly kind: ContractKind | null;
  readonly workStatus: 'employee' | 'self_employed';
  /** Market of the post. An adapted company or an insertion post is told apart from an ordinary one. */
  readonly market: Market;
  /** Calendar days; a month counts as 365/12. Null when not said, and for contracts without end. */
  readonly durationDays: number | null;
  readonly subsidised: SubsidisedContract | null;
  /** Apprenticeship, professionalisation, or work-study whose contract is not said: paid a share of the minimum wage. */
  readonly inTraining: boolean;
}

/** What one code or label of the source settles; a nature is read before a type, since it is more precise. */
interface Meaning {
  readonly kind?: ContractKind;
  readonly market?: Market;
  readonly selfEmployed?: true;
  readonly subsidised?: SubsidisedContract;
}

/**
 * `typeContrat`: the source's reference list "typesContrats". CDII (`DIN`) is an open-ended contract (Code du travail
 * L1251-58-1). A commercial profession, a franchise, a practice or a takeover is not salaried.
 */
const TYPES: Readonly<Record<string, Meaning>> = {
  CDI: { kind: 'cdi' },
  CDD: { kind: 'cdd' },
  MIS: { kind: 'interim' },
  SAI: { kind: 'saisonnier' },
  DIN: { kind: 'cdi' },
  DDI: { kind: 'cddi', market: 'insertion' },
  TTI: { kind: 'interim', market: 'insertion' },
  DDT: { kind: 'cdd', market: 'adapted' },
  CCE: { kind: 'other', selfEmployed: true },
  FRA: { kind: 'other', selfEmployed: true },
  LIB: { kind: 'other', selfEmployed: true },
  REP: { kind: 'other', selfEmployed: true },
};

/**
 * `natureContrat`: labels of the reference list "naturesContrats", with their codes, since both are seen. A label not
 * listed here (work contract, site contract, seasonal pool...) leaves the word to `typeContrat`.
 */
const NATURES: readonly { readonly names: readonly string[]; readonly meaning: Meaning }[] = [
  { names: ['e2', 'contrat apprentissage'], meaning: { kind: 'apprentissage' } },
  {
    names: ['fs', 'cont professionnalisation', 'contrat professionnalisation'],
    meaning: { kind: 'contrat_pro' },
  },
  { names: ['fa', 'act formation pre recrut'], meaning: { kind: 'training' } },
  { names: ['fv', 'prepa operationnel emploi'], meaning: { kind: 'training' } },
  { names: ['ft', 'cui cae', 'contrat pec'], meaning: { subsidised: 'pec' } },
  { names: ['fu', 'cui cie'], meaning: { subsidised: 'cie' } },
  { names: ['fw', 'emploi avenir non marchand'], meaning: { subsidised: 'future' } },
  { names: ['fx', 'emploi avenir marchand'], meaning: { subsidised: 'future' } },
  { names: ['i1', 'insertion par l activ eco'], meaning: { market: 'insertion' } },
  { names: ['fj', 'contrat pacte'], meaning: { market: 'public' } },
  { names: ['ns', 'emploi non salarie'], meaning: { kind: 'other', selfEmployed: true } },
];

/** Said in the label of the type when the code does not tell: "CDD insertion", "CDD Tremplin", "Contrat PEC". */
const LABELS: readonly { readonly words: RegExp; readonly meaning: Meaning }[] = [
  { words: /\bcddi\b|\b(?:cdd|duree determinee) (?:d )?insertion\b/, meaning: TYPES.DDI ?? {} },
  { words: /\btemporaire (?:d )?insertion\b/, meaning: TYPES.TTI ?? {} },
  { words: /\btremplin\b/, meaning: TYPES.DDT ?? {} },
  { words: /\bpec\b|\bcui cae\b/, meaning: { subsidised: 'pec' } },
  { words: /\bcui cie\b/, meaning: { subsidised: 'cie' } },
];

type ContractFields = Pick<
  Offer,
  | 'intitule'
  | 'typeContrat'
  | 'typeContratLibelle'
  | 'natureContrat'
  | 'alternance'
  | 'entrepriseAdaptee'
  | 'entreprise'
>;

/** Contract kind, status, market and duration of an offer; the nature decides before the label, the label before the type. */
export function contractOf(offer: ContractFields): OfferContract {
  const nature = meaningOfNature(offer.natureContrat);
  const label = meaningOfLabel(`${offer.typeContratLibelle ?? ''} ${offer.natureContrat ?? ''}`);
  const type = TYPES[(offer.typeContrat ?? '').toUpperCase()] ?? {};
  const meaning: Meaning = { ...type, ...label, ...nature };
  const adapted = offer.entrepriseAdaptee === true || offer.entreprise?.entrepriseAdaptee === true;
  const market = adapted ? 'adapted' : (meaning.market ?? 'ordinary');
  const kind = market === 'insertion' && meaning.kind === 'cdd' ? 'cddi' : (meaning.kind ?? null);
  return {
    kind,
    market,
    workStatus: meaning.selfEmployed ? 'self_employed' : 'employee',
    durationDays: kind === 'cdi' ? null : durationDays(offer.typeContratLibelle ?? ''),
    subsidised: meaning.subsidised ?? null,
    inTraining:
      kind === 'apprentissage' ||
      kind === 'contrat_pro' ||
      offer.alternance === true ||
      WORK_STUDY.test(plainKey(offer.intitule)),
  };
}

/** Work and school by turns, written in the title when the fields keep silent. On a plain key. */
const WORK_STUDY = /\b(?:alternance|alternante?|apprentie?|apprentissage|contrat pro)\b/;

function meaningOfNature(nature: string | undefined): Meaning {
  const key = plainKey(nature ?? '');
  return NATURES.find(({ names }) => names.includes(key))?.meaning ?? {};
}

function meaningOfLabel(label: string): Meaning {
  const key = plainKey(label);
  return LABELS.find(({ words }) => words.test(key))?.meaning ?? {};
}

const DURATION = /(?:^|[-\s])(\d{1,3})\s*(jour|semaine|mois|an)/i;
const DAYS: Readonly<Record<string, number>> = { jour: 1, semaine: 7, mois: 365 / 12, an: 365 };
/** No fixed-term contract lasts longer; a bigger number is a slip. */
const LONGEST_DAYS = 6 * 365;

function durationDays(label: string): number | null {
  const [, number, unit = ''] = DURATION.exec(label) ?? [];
  const days = Math.round(Number(number ?? 0) * (DAYS[unit.toLowerCase()] ?? 0));
  return days > 0 && days <= LONGEST_DAYS ? days : null;
}
