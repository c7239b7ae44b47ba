import type { OpeningFacts } from '../openings';
import type { Wish, WishProfile } from '../people';

export const HEAD = 10;
const PER_EMPLOYER = 2;
const PER_OCCUPATION = 5;

/** What spreading looks at. */
export interface Spreadable {
  readonly opening: {
    readonly employer: Pick<NonNullable<OpeningFacts['employer']>, 'id' | 'name'> | null;
    readonly occupation: string | null;
  };
}

/**
 * Spreads the first ten: at most 2 openings of one named employer and 5 of one occupation, unless that employer or
 * that occupation is all she asked for. Takes openings in `byMatch` order; what is passed over follows right after
 * the first ten, and fills them when nothing else is left: spreading moves, it never hides.
 */
export function spread<S extends Spreadable>(ranked: readonly S[], profile: WishProfile): S[] {
  return spreadOut(ranked, profile).ordered;
}

/** The same of the beginning of a list: whether what follows it could still change its first ten. */
export function spreadOut<S extends Spreadable>(
  ranked: readonly S[],
  profile: WishProfile,
): { readonly ordered: S[]; readonly isSettled: boolean } {
  const askedEmployer = onlyOneAsked(profile, 'employer');
  const employers = new Quota(PER_EMPLOYER, askedEmployer);
  const occupations = new Quota(PER_OCCUPATION, onlyOneAsked(profile, 'occupation'));
  const head: S[] = [];
  const passedOver: S[] = [];
  let next = 0;
  for (; next < ranked.length && head.length < HEAD; next += 1) {
    const scored = ranked[next]!;
    const employer = employerKey(scored.opening, askedEmployer);
    const { occupation } = scored.opening;
    if (employers.isFull(employer) || occupations.isFull(occupation)) {
      passedOver.push(scored);
    } else {
      employers.take(employer);
      occupations.take(occupation);
      head.push(scored);
    }
  }
  const ordered = [...head, ...passedOver, ...ranked.slice(next)];
  return { ordered, isSettled: head.length === HEAD };
}

/** The sites of one house bear one name: ten towns are not ten employers. The site she asked for is itself. */
function employerKey({ employer }: Spreadable['opening'], asked: string | null): string | null {
  if (employer === null) return null;
  if (employer.id === asked) return asked;
  return employer.name.trim().toLowerCase();
}

/** How many of each key may still be taken; null keys and the exempt one are never counted. */
class Quota {
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly most: number,
    private readonly exempt: string | null,
  ) {}

  isFull(key: string | null): boolean {
    return key !== null && key !== this.exempt && (this.taken.get(key) ?? 0) >= this.most;
  }

  take(key: string | null): void {
    if (key !== null) this.taken.set(key, (this.taken.get(key) ?? 0) + 1);
  }
}

/** The one value she asked for on a criterion, or null when she asked for none or for several. */
function onlyOneAsked(profile: WishProfile, criterion: 'employer' | 'occupation'): string | null {
  const asked = profile.wishes.filter((wish) => wish.criterion === criterion && isAsked(wish));
  const values = new Set(asked.map(({ value }) => value as string));
  return values.size === 1 ? [...values][0]! : null;
}

function isAsked({ stance }: Wish): boolean {
  return stance === 'must' || stance === 'like';
}
