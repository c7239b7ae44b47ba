import { Injectable } from '@nestjs/common';
import { type Asker, isHerself } from '../identity';
import { type OpeningFacts, PublishedOpeningsQuery } from '../openings';
import { PeopleQuery, type WishProfile } from '../people';
import { judge } from './match';
import type { PersonContext, Understood } from './match-context';
import { employerAmong, MatchContexts } from './match-contexts';
import { prepareWishes } from './prepared-wishes';

/** One person and one opening. */
export interface Pair {
  readonly participantId: string;
  readonly openingId: string;
}

interface Known {
  readonly profile: WishProfile;
  readonly own: PersonContext;
}

/** No bar depends on what the search engine finds: her words hide nothing. */
const NOTHING_ASKED: Understood = { relevance: new Map(), titled: new Map() };

/** Which openings are hidden from whom today, on rows read now: why is told to nobody. */
@Injectable()
export class HiddenOpenings {
  constructor(
    private readonly people: PeopleQuery,
    private readonly openings: PublishedOpeningsQuery,
    private readonly contexts: MatchContexts,
  ) {}

  /**
   * Those of these pairs in which the opening is hidden from the person; an opening that is not there is hidden too.
   * @throws ParticipantNotFound for a pair about somebody the asker does not follow, when it is the only person
   */
  async among<P extends Pair>(asker: Asker, pairs: readonly P[]): Promise<ReadonlySet<P>> {
    if (pairs.length === 0) return new Set();
    const facts = await this.openings.byIds(asker, [...new Set(pairs.map(({ openingId }) => openingId))]);
    const known = await this.known(asker, [...new Set(pairs.map((pair) => pair.participantId))], facts);
    const byId = new Map(facts.map((opening) => [opening.id, opening]));
    const day = this.contexts.ofToday();
    const isHidden = ({ participantId, openingId }: P) => {
      const person = known.get(participantId);
      const opening = byId.get(openingId);
      if (!person || !opening) return true;
      const { profile, own } = person;
      return judge(profile, prepareWishes(profile), opening, { ...day, ...own }).outcome === 'hidden';
    };
    return new Set(pairs.filter(isHidden));
  }

  private async known(
    asker: Asker,
    participantIds: readonly string[],
    facts: readonly OpeningFacts[],
  ): Promise<ReadonlyMap<string, Known>> {
    const [first] = participantIds;
    if (isHerself(asker) || participantIds.length === 1) {
      const profile = await this.people.wishProfile(asker, first!);
      const own = await this.contexts.ofPerson(profile, employerAmong(facts), NOTHING_ASKED);
      return new Map([[profile.participantId, { profile, own }]]);
    }
    const profiles = await this.people.wishProfiles(asker);
    const everybody = await this.contexts.ofEverybody(asker, employerAmong(facts), NOTHING_ASKED);
    return new Map(
      profiles.map((profile) => [
        profile.participantId,
        { profile, own: everybody.get(profile.participantId)! },
      ]),
    );
  }
}
