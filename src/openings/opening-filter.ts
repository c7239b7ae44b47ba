import type { ContractKind, OpeningKind, SectorCode, TimeSlot } from '../reference';

export type OpeningState =
  'draft' | 'published' | 'paused' | 'filled' | 'closed' | 'expired' | 'no_longer_listed';

export const OPENINGS_PER_PAGE = 25;

/** How a coach narrows the list; absent means "all". */
export interface OpeningFilter {
  /** Words, typing slips forgiven. */
  q?: string;
  sector?: SectorCode;
  contract?: ContractKind;
  kind?: OpeningKind;
  slot?: TimeSlot;
  state?: OpeningState;
  employerId?: string;
  /** Within `km` kilometres of a point. */
  near?: { lat: number; lon: number };
  km?: number;
  /** What is typed may be somebody's name: it is asked to the database alone. */
  atHome?: boolean;
  /** 1 upwards. */
  page?: number;
}
