import type { EmployerKind, Market } from '../reference';
import type { SizeBand } from './size-bands';

/** What a coach, a file or an import may say of an employer. Absent means not known. */
export interface EmployerDetails {
  name: string;
  brandName?: string;
  siret?: string;
  naf?: string;
  kind?: EmployerKind;
  market?: Market;
  sizeBand?: SizeBand;
  address?: string;
  postcode?: string;
  commune?: string;
  communeCode?: string;
  lat?: number;
  lon?: number;
  website?: string;
  notes?: string;
  /** Solicitations the employer accepts in a civil month. */
  monthlyCap?: number;
}
