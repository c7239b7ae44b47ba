import type { Wish, WishProfile } from '../../people';
import type { SectorCode } from '../../reference';

/** What is known of the work there is at an employer's. */
export interface EmployersWork {
  readonly employerId: string;
  readonly sector: SectorCode | null;
  /** ROME codes of the openings he ever had. */
  readonly occupations: readonly string[];
}

/** Somebody whose wishes he might answer, and which ones, in her own order. */
export interface Served {
  readonly participantId: string;
  readonly wishes: readonly Wish[];
}

/** The sector an occupation usually belongs to; null when it is not known. */
export type SectorOf = (occupation: string) => SectorCode | null;

/**
 * Which wishes an employer could serve, before he has any opening: a reason to go and see him, and nothing more. Her
 * "jamais" about him or his sector counts; a person none of whose wishes speaks of his work is left out. In the order
 * of the profiles: nobody is ranked.
 */
export function wishesServed(
  profiles: readonly WishProfile[],
  work: EmployersWork,
  sectorOf: SectorOf,
): Served[] {
  return profiles.flatMap(({ participantId, wishes }) => {
    if (wishes.some((wish) => wish.stance === 'never' && speaksOf(wish, work))) return [];
    const served = wishes.filter((wish) => isWanted(wish) && (speaksOf(wish, work) || isOfHisTrade(wish)));
    return served.length > 0 ? [{ participantId, wishes: served }] : [];
  });

  /** A trade of his sector, which he may well have without ever having told us. */
  function isOfHisTrade(wish: Wish): boolean {
    return wish.criterion === 'occupation' && work.sector !== null && sectorOf(wish.value) === work.sector;
  }
}

function isWanted({ stance }: Wish): boolean {
  return stance === 'must' || stance === 'like';
}

/** The wish names this employer, his sector, or a trade he is known to have. */
function speaksOf(wish: Wish, { employerId, sector, occupations }: EmployersWork): boolean {
  if (wish.criterion === 'employer') return wish.value === employerId;
  if (wish.criterion === 'sector') return wish.value === sector;
  // A trade she will not do does not make him somebody to avoid: he has others.
  return wish.criterion === 'occupation' && wish.stance !== 'never' && occupations.includes(wish.value);
}
