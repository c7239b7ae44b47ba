import type { SectorCode } from '../../reference';

/** What reading an offer needs to know of the outside world; the caller brings the tables. */
export interface ReferencePorts {
  /** The sector a NAF code tells, `null` when it tells none. */
  readonly sectorOfNaf: (naf: string) => SectorCode | null;
  /** True for temporary work and placement agencies (NAF division 78). */
  readonly isAgencyNaf: (naf: string) => boolean;
  /** The sector an occupation usually belongs to. */
  readonly sectorOfOccupation: (rome: string) => SectorCode | null;
  /** The occupation of a ROME code in our own list, or nothing. */
  readonly findOccupation: (rome: string) => object | null | undefined;
  /** The ROME code of the occupation whose title is nearest, for offers that carry no code. */
  readonly nearestOccupationByTitle?: (text: string) => string | null;
}
