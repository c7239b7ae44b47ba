import type { OpeningFacts } from '../../openings';
import type { ContractKind } from '../../reference/contract-kinds';
import { sameOrNot, type Finding } from '../finding';

/** The same kind of contract meets; another known kind contradicts. */
export function readContract(wanted: ContractKind, opening: Pick<OpeningFacts, 'contract'>): Finding {
  return sameOrNot(wanted, opening.contract);
}
