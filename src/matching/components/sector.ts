import type { OpeningFacts } from '../../openings';
import type { SectorCode } from '../../reference/sectors';
import { NOT_FOUND, sameOrNot, type Finding } from '../finding';

/**
 * A stated sector meets or contradicts. A sector deduced from the occupation is enough to honour her `never`
 * (doubt serves her word), not enough to contradict a `must` (doubt keeps the opening): then it is to check.
 */
export function readSector(
  wanted: SectorCode,
  opening: Pick<OpeningFacts, 'sector' | 'sectorInferred'>,
): Finding {
  const finding = sameOrNot(wanted, opening.sector);
  return finding.reading === 'contradicts' && opening.sectorInferred ? NOT_FOUND : finding;
}
