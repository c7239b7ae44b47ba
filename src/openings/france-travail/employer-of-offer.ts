import type { Offer } from './offer';
import type { ReferencePorts } from './reference-ports';
import { plainKey } from './source-text';

/** What an offer says of who hires. Nothing is invented: an offer that names no employer has none. */
export interface EmployerOfOffer {
  readonly name: string | null;
  /** `name` without accents, case, punctuation and legal form: for cautious matching, never for showing. */
  readonly matchKey: string | null;
  /** NAF code as `78.20Z`, or null. */
  readonly naf: string | null;
  /** A temporary work or placement agency: it hires for others. */
  readonly isAgency: boolean;
  /** True when its NAF code tells the sector of the post; an agency's, a recruiter's or a head office's does not. */
  readonly lendsSector: boolean;
  readonly adapted: boolean;
}

/** Contracts only a temporary work company can sign (Code du travail L1251-2, L1251-58-1, L5132-6). */
const AGENCY_CONTRACTS = ['MIS', 'TTI', 'DIN'];
const AGENCY_WORDS = /\b(?:interim|interimaire|travail temporaire)\b/;
const RECRUITER_WORDS = /\b(?:recrutement|recruitment|recruteurs?|ressources humaines|rh)\b/;
/** Head offices and holdings: the code of the company's head, not of the shop where the work is. */
const HEAD_OFFICES = ['70.10', '64.20'];

/** Names people type when they do not want to name themselves. On a plain key. */
const NO_NAME = /^(?:nc|n c|na|n a|non communique|non renseigne|confidentiel|anonyme|inconnu|entreprise)?$/;

/** Legal forms at either end of a name, which say nothing of who it is. On a plain key. */
const FORMS = 'sas|sasu|sarl|sa|eurl|snc|sci|scop|scic|gie|selarl|earl|gaec|ei|eirl|ets|ste';
const LEGAL_FORMS = new RegExp(`^(?:(?:${FORMS}) )+|(?: (?:${FORMS}))+$`, 'g');

type EmployerFields = Pick<Offer, 'entreprise' | 'codeNAF' | 'typeContrat' | 'entrepriseAdaptee'>;

/** The employer as the offer tells it; `ports.isAgencyNaf` knows the NAF codes of agencies. */
export function employerOf(
  offer: EmployerFields,
  ports: Pick<ReferencePorts, 'isAgencyNaf'>,
): EmployerOfOffer {
  const name = nameOf(offer.entreprise?.nom);
  const naf = nafOf(offer.codeNAF);
  const key = plainKey(name ?? '');
  const isAgency =
    (naf !== null && ports.isAgencyNaf(naf)) ||
    AGENCY_CONTRACTS.includes((offer.typeContrat ?? '').toUpperCase()) ||
    AGENCY_WORDS.test(key);
  const headOffice = HEAD_OFFICES.some((code) => naf?.startsWith(code));
  return {
    name,
    matchKey: name === null ? null : matchKeyOf(name),
    naf,
    isAgency,
    lendsSector: naf !== null && !isAgency && !headOffice && !RECRUITER_WORDS.test(key),
    adapted: offer.entrepriseAdaptee === true || offer.entreprise?.entrepriseAdaptee === true,
  };
}

/** `name` as a key to compare with: "SARL L'Épicerie du Lac" and "Epicerie du lac" differ only by their article. */
export function matchKeyOf(name: string): string {
  const key = plainKey(name.replace(/\./g, ''));
  return key.replace(LEGAL_FORMS, '') || key;
}

function nameOf(written: string | undefined): string | null {
  return written === undefined || NO_NAME.test(plainKey(written)) ? null : written;
}

/** `7820Z`, `78.20z` and `78.20Z` are one code. */
function nafOf(written: string | undefined): string | null {
  const [, division, group] = /^(\d{2})\.?(\d{2}[A-Z])$/.exec((written ?? '').toUpperCase()) ?? [];
  return division === undefined ? null : `${division}.${group}`;
}
