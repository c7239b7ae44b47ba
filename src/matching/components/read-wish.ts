import type { OpeningFacts } from '../../openings';
import type { Wish } from '../../people';
import type { Finding } from '../finding';
import type { MatchContext } from '../match-context';
import { readContract } from './contract';
import { readDistance } from './distance';
import { readEmployer } from './employer';
import { readHours } from './hours';
import { readKind } from './kind';
import { readOccupation } from './occupation';
import { readSector } from './sector';
import { readSlot } from './slot';
import { readTrait } from './trait';
import { readWage } from './wage';
import { readWords } from './words';

/** Reads one wish, whatever its stance, against the known facts of one opening. */
export function readWish(
  wish: Wish,
  opening: OpeningFacts,
  context: Pick<MatchContext, 'sisters' | 'relevance' | 'titled'>,
): Finding {
  switch (wish.criterion) {
    case 'occupation':
      return readOccupation(wish.value, opening, context);
    case 'words':
      return readWords(wish.value, opening, context.relevance);
    case 'sector':
      return readSector(wish.value, opening);
    case 'contract':
      return readContract(wish.value, opening);
    case 'slot':
      return readSlot(wish.value, opening);
    case 'hours':
      return readHours(wish.value, opening);
    case 'wage':
      return readWage(wish.value, opening);
    case 'distance':
      return readDistance(wish.value, opening);
    case 'trait':
      return readTrait(wish.value, opening);
    case 'employer':
      return readEmployer(wish.value, opening);
    case 'kind':
      return readKind(wish.value, opening);
  }
}
