import type { OpeningFacts } from '../openings';
import type { Wish, WishProfile } from '../people';

export const HEAD = 10;
const PER_EMPLOYER = 2;
const PER_OCCUPATION = 5;
/** Of a score of 1: variety may cost her so much and no more (docs/decisions/0020). */
const COSTS_AT_MOST = 0.05;

/** What spreading looks at. */
export interface Spreadable {
  readonly score: number;
  readonly opening: {
    readonly employer: Pick<NonNullable<OpeningFacts['employer']>, 'id' | 'name'> | null;
    readonly occupation: string | null;
  };
}

/**
 * Spreads the first ten: at most 2 openings of one named employer and 5 of one occupation, unless that employer or
 * that occupation is all she asked for, and as long as something else is nearly as near to her wishes. Takes openings
 * in `byMatch` order; what is passed over follows as soon as it is the nearest by far: spreading moves, it never hides.
 */
export function spread<S extends Spreadable>(ranked: readonly S[], profile: WishProfile): S[] {
  return spreadOut(ranked, profile).ordered;
}

/** The same of the beginning of a list: `isSettled` when nothing that follows it could change its first ten. */
export function spreadOut<S extends Spreadable>(
  ranked: readonly S[],
  profile: WishProfile,
): { readonly ordered: S[]; readonly isSettled: boolean } {
  const quotas = new Quotas(profile);
  const left = [...ranked];
  const head: S[] = [];
  let isSettled = true;
  while (head.length < HEAD && left.length > 0) {
    const place = nextPlace(left, quotas);
    if (place === null) isSettled = false;
    const [taken] = left.splice(place ?? 0, 1);
    quotas.take(taken!.opening);
    head.push(taken!);
  }
  return { ordered: [...head, ...left], isSettled: isSettled && head.length === HEAD };
}

/** Where the next one stands: the nearest that is not one too many. Null when more of the list might hold it. */
function nextPlace(left: readonly Spreadable[], quotas: Quotas): number | null {
  const least = left[0]!.score - COSTS_AT_MOST;
  for (const [place, { opening, score }] of left.entries()) {
    if (score < least) return 0;
    if (!quotas.isOneTooMany(opening)) return place;
  }
  return null;
}

/** How often each employer and each occupation was taken. */
class Quotas {
  private readonly askedEmployer: string | null;
  private readonly employers: Quota;
  private readonly occupations: Quota;

  constructor(profile: WishProfile) {
    this.askedEmployer = onlyOneAsked(profile, 'employer');
    this.employers = new Quota(PER_EMPLOYER, this.askedEmployer);
    this.occupations = new Quota(PER_OCCUPATION, onlyOneAsked(profile, 'occupation'));
  }

  isOneTooMany(opening: Spreadable['opening']): boolean {
    const employer = employerKey(opening, this.askedEmployer);
    return this.employers.isFull(employer) || this.occupations.isFull(opening.occupation);
  }

  take(opening: Spreadable['opening']): void {
    this.employers.take(employerKey(opening, this.askedEmployer));
    this.occupations.take(opening.occupation);
  }
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
