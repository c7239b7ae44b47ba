import { readReferenceTable } from './reference-files';
import type { SectorCode } from './sectors';

interface NafDivision {
  /** Two digits. */
  readonly division: string;
  readonly sector: SectorCode;
  /** `yes` where people are lent to other companies: its sector tells nothing about the post. */
  readonly agency: 'yes' | 'no';
  readonly label: string;
}

let divisions: ReadonlyMap<string, NafDivision> | undefined;

/**
 * The sector of the company that bears this NAF code (rev. 2), however it is written: `78.20Z`,
 * `7820Z`, `78`. It is the company's own: an agency (`isAgencyNaf`) never lends it to the post.
 */
export function sectorOfNaf(naf: string): SectorCode | null {
  return divisionOf(naf)?.sector ?? null;
}

/** True for temporary work and placement agencies (division 78). */
export function isAgencyNaf(naf: string): boolean {
  return divisionOf(naf)?.agency === 'yes';
}

function divisionOf(naf: string): NafDivision | undefined {
  const written = /^\s*(\d{2})(?:[.\s]?\d{1,2}[.\s]?[A-Za-z]?)?\s*$/.exec(naf);
  return written ? table().get(written[1]!) : undefined;
}

function table(): ReadonlyMap<string, NafDivision> {
  divisions ??= new Map(readReferenceTable<NafDivision>('naf').map((line) => [line.division, line]));
  return divisions;
}
