import { Injectable } from '@nestjs/common';
import { Caseload, type FollowedPerson } from '../../identity';
import { OpeningWords, type PlacedOpening, PublishedOpeningsQuery } from '../../openings';
import { EverybodysWishes } from '../../people';
import type { Understood } from '../match-context';
import { MatchContexts } from '../match-contexts';
import { EverybodysProfiles } from '../reverse/everybodys-profiles';
import type { AskedOpening, PeopleInMemory } from '../reverse/people-in-memory';
import { TitlesInOpenings } from '../titles-in-openings';
import { AlreadyAsked } from './already-asked';

/** An opening, and an account that follows somebody who might like it. */
export interface ToTell {
  readonly openingId: string;
  readonly accountId: string;
}

/** Questions put to the search engine at once: coaches at work come first. */
const AT_ONCE = 4;

/** Reads openings against everybody, and names the accounts that follow, today, somebody who might like them: nobody else. */
@Injectable()
export class WhoToTell {
  constructor(
    private readonly openings: PublishedOpeningsQuery,
    private readonly profiles: EverybodysProfiles,
    private readonly caseload: Caseload,
    private readonly wishes: EverybodysWishes,
    private readonly contexts: MatchContexts,
    private readonly words: OpeningWords,
    private readonly titles: TitlesInOpenings,
    private readonly asked: AlreadyAsked,
  ) {}

  async about(openingIds: readonly string[]): Promise<ToTell[]> {
    const found = await this.openings.publishedAnywhere(openingIds);
    if (found.length === 0) return [];
    const people = await this.profiles.now();
    const [followed, secrets, asked, understood] = await Promise.all([
      this.caseload.everybodyFollowed(),
      this.wishes.placeConfidants(),
      this.asked.about(openingIds),
      this.understood(people, found),
    ]);
    const day = this.contexts.ofToday();
    return found.flatMap((shown) => {
      const opening = { opening: shown.facts, context: { ...day, ...understood } };
      const without = asked.get(shown.facts.id) ?? new Set<string>();
      const pleased = new Set(people.judge(opening, without));
      const near = followed.filter(({ participantId }) => !without.has(participantId));
      const accounts = accountsFor(shown, near, {
        pleased: (id) => pleased.has(id),
        placeless: placeless(people, opening, secrets),
        secrets,
      });
      return accounts.map((accountId) => ({ openingId: shown.facts.id, accountId }));
    });
  }

  /** What the search engine finds for everybody's words, each asked once for all these openings. */
  private async understood(people: PeopleInMemory, found: readonly PlacedOpening[]): Promise<Understood> {
    const relevance = new Map<string, ReadonlyMap<string, number>>();
    await inTurns(people.wordsAsked(), async (words) =>
      relevance.set(words, await this.words.relevance(words)),
    );
    const titled = this.titles.within(
      found.map((one) => one.facts),
      people.occupationsNamed(),
    );
    return { relevance, titled };
  }
}

type Secrets = ReadonlyMap<string, ReadonlySet<string>>;

interface Judged {
  readonly pleased: (participantId: string) => boolean;
  /** The same, for a reader who may not know where she starts from. */
  readonly placeless: (participantId: string) => boolean;
  /** Whose place is kept secret, and who may know it all the same. */
  readonly secrets: Secrets;
}

/** The accounts of the opening's reach that follow somebody who might like it, as each of them reads her. */
function accountsFor(
  { territoryId }: PlacedOpening,
  followed: readonly FollowedPerson[],
  { pleased, placeless: pleasedAnyway, secrets }: Judged,
): string[] {
  const accounts = new Set<string>();
  for (const { participantId, accountId, territoryId: hers } of followed) {
    if (territoryId !== null && territoryId !== hers) continue;
    const confidants = secrets.get(participantId);
    const reads = !confidants || confidants.has(accountId) ? pleased : pleasedAnyway;
    if (!accounts.has(accountId) && reads(participantId)) accounts.add(accountId);
  }
  return [...accounts];
}

function placeless(people: PeopleInMemory, opening: AskedOpening, secrets: Secrets) {
  const found = new Set(secrets.size > 0 ? people.judgeWithoutPlaces(opening, [...secrets.keys()]) : []);
  return (id: string) => found.has(id);
}

async function inTurns<T>(all: readonly T[], ask: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = [...all];
  const next = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await ask(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
