import type { OpeningFacts } from '../../openings';
import type { Wish } from '../../people';
import { readWish } from '../components/read-wish';
import type { Reading } from '../finding';
import type { MatchContext } from '../match-context';

/** What reading a wish asks of the outside. */
export type ReadingContext = Pick<MatchContext, 'sisters' | 'relevance' | 'titled'>;

/** What one opening says of each numbered wish, as a code of READ. */
export type Readings = Uint8Array;

/** Readings as small numbers: comparing them ten thousand times costs next to nothing. */
export const READ: Readonly<Record<Reading, number>> = { unknown: 0, close: 1, meets: 2, contradicts: 3 };

/**
 * Wishes by criterion and value, whoever has them and however strongly: ten thousand people share few of them, and an
 * opening is read against each once.
 */
export class WishNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly wishes: Wish[] = [];

  /** The number of a wish: the same for the same criterion and value. */
  numberOf(wish: Wish): number {
    const key = keyOf(wish);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.wishes.length);
    return this.wishes.push(wish) - 1;
  }

  wishOf(number: number): Wish {
    return this.wishes[number]!;
  }

  /** Values of one criterion that somebody named, each once. */
  valuesOf(criterion: 'words' | 'occupation'): string[] {
    return this.wishes.flatMap((wish) => (wish.criterion === criterion ? [wish.value as string] : []));
  }

  /** Reads every wish against the opening, each once. */
  readingsOf(opening: OpeningFacts, context: ReadingContext): Readings {
    const readings = new Uint8Array(this.wishes.length);
    for (let number = 0; number < readings.length; number++)
      readings[number] = READ[readWish(this.wishes[number]!, opening, context).reading];
    return readings;
  }
}

function keyOf({ criterion, value }: Wish): string {
  if (typeof value === 'string') return `${criterion} ${value}`;
  return `${criterion} ${JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}
