import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { OpeningNotFound, PublishedOpeningsQuery } from '../openings';
import { PeopleQuery, type PersonName } from '../people';
import { employerAmong, MatchContexts } from './match-contexts';
import { type InterestedPerson, peopleWhoMightLike } from './reverse';

/** One of the viewer's people, and why an opening might be for her. */
export interface NamedInterest extends InterestedPerson {
  readonly name: string;
  readonly lastName: string;
}

/** Among the viewer's own people, who might like an opening and why: in name order, without a score. */
@Injectable()
export class WhoMightLike {
  constructor(
    private readonly people: PeopleQuery,
    private readonly openings: PublishedOpeningsQuery,
    private readonly contexts: MatchContexts,
  ) {}

  /** @throws OpeningNotFound when absent or out of the viewer's reach. */
  async execute(viewer: Viewer, openingId: string): Promise<NamedInterest[]> {
    const [opening] = await this.openings.byIds(viewer, [openingId]);
    if (!opening) throw new OpeningNotFound();
    const [names, profiles] = await Promise.all([
      this.people.caseload(viewer),
      this.people.wishProfiles(viewer),
    ]);
    const understood = await this.contexts.understoodFor(profiles, [opening]);
    const everybody = await this.contexts.ofEverybody(viewer, employerAmong([opening]), understood);
    const candidates = profiles.flatMap((profile) => {
      const own = everybody.get(profile.participantId);
      return own ? [{ profile, own }] : [];
    });
    const found = peopleWhoMightLike(opening, candidates, this.contexts.ofToday());
    return inNameOrder(found, names);
  }
}

function inNameOrder(found: readonly InterestedPerson[], names: readonly PersonName[]): NamedInterest[] {
  const byId = new Map(found.map((person) => [person.participantId, person]));
  return names.flatMap(({ id, name, lastName }) => {
    const person = byId.get(id);
    return person ? [{ ...person, name, lastName }] : [];
  });
}
