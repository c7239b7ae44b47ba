import { type ChoiceLine, explicitSilence } from '../../disclosure';
import type { OpeningFacts } from '../../openings';
import { startsNowhere, type Wish } from '../../people';
import { routesOpenTo } from '../reveals';
import { mightPlease, numbered, type NumberedPerson, withOnly } from './numbered-person';
import { type ReadingContext, WishNumbers } from './wish-numbers';

interface Known {
  readonly person: NumberedPerson;
  /** Every choice of who ever asked for silence; none of who never did. */
  readonly choices: readonly ChoiceLine[];
}

/** One opening, and what the search engine understood of it. */
export interface AskedOpening {
  readonly opening: OpeningFacts;
  readonly context: ReadingContext;
}

/**
 * The wishes of everybody, ready to be read against one opening at once. It says who might like it, and nothing of
 * why: what is shown is read again from PostgreSQL and judged by `peopleWhoMightLike`, with which this agrees.
 */
export class PeopleInMemory {
  private readonly numbers = new WishNumbers();
  private readonly people = new Map<string, Known>();
  private replaced = 0;

  get size(): number {
    return this.people.size;
  }

  /** True when so many changed that numbers of wishes nobody has any more are worth forgetting. */
  get isWorn(): boolean {
    return this.replaced > 1_000 && this.replaced > this.people.size;
  }

  keep(participantId: string, wishes: readonly Wish[], choices: readonly ChoiceLine[] = []): void {
    if (this.people.has(participantId)) this.replaced += 1;
    this.people.set(participantId, { person: numbered(participantId, wishes, this.numbers), choices });
  }

  forget(participantId: string): void {
    this.people.delete(participantId);
  }

  /** The texts to ask the search engine about. */
  wordsAsked(): string[] {
    return this.numbers.valuesOf('words');
  }

  /** The ROME codes somebody names. */
  occupationsNamed(): string[] {
    return this.numbers.valuesOf('occupation');
  }

  /**
   * Who might like an opening.
   * @param asked ids of those who answered it or were proposed it: they are left out
   */
  judge({ opening, context }: AskedOpening, asked: ReadonlySet<string> = NOBODY): string[] {
    if (!opening.published || opening.employer?.resting) return [];
    const readings = this.numbers.readingsOf(opening, context);
    const found: string[] = [];
    for (const [id, known] of this.people) {
      if (asked.has(id) || !mightPlease(known.person, readings)) continue;
      if (mayAnswer(opening, known)) found.push(id);
    }
    return found;
  }

  /** Which of these people might like it for a reader from whom the places they start from are kept secret. */
  judgeWithoutPlaces({ opening, context }: AskedOpening, participantIds: readonly string[]): string[] {
    if (!opening.published || opening.employer?.resting) return [];
    const readings = this.numbers.readingsOf(opening, context);
    const tellsNothing = (number: number) => startsNowhere(this.numbers.wishOf(number));
    return participantIds.filter((id) => {
      const known = this.people.get(id);
      if (!known) return false;
      return mightPlease(withOnly(known.person, tellsNothing), readings) && mayAnswer(opening, known);
    });
  }
}

const NOBODY: ReadonlySet<string> = new Set();

/** Whether there is a way to answer that keeps what she asked to be silent about. */
function mayAnswer(opening: OpeningFacts, { choices }: Known): boolean {
  if (choices.length === 0) return true;
  const silence = explicitSilence(choices, (id) =>
    id === opening.id ? (opening.employer?.id ?? null) : null,
  );
  const person = { silentTopics: silence.towardsAll, silentTopicsFor: silence.towards };
  return routesOpenTo(opening, { ...NOTHING_UNDERSTOOD, ...person }).length > 0;
}

const NOTHING_UNDERSTOOD = { relevance: new Map(), titled: new Map(), answeredNo: NOBODY } as const;
