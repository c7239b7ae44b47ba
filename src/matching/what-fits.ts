import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { PeopleQuery, type WishProfile } from '../people';
import { readWish } from './components/read-wish';
import { orderOpenings } from './match';
import type { MatchContext } from './match-context';
import { MatchContexts } from './match-contexts';
import type { Scored } from './order';
import { prepareWishes } from './prepared-wishes';
import { PublishedFacts } from './published-facts';
import { hasReason } from './reasons';

/** How many published openings might please somebody, and the title of the one nearest to her wishes. */
export interface Fit {
  readonly count: number;
  /** Null when there is none. */
  readonly first: string | null;
}

/** Whether there is something to propose, for several of the viewer's people at once: openings are read once. */
@Injectable()
export class WhatFits {
  constructor(
    private readonly people: PeopleQuery,
    private readonly published: PublishedFacts,
    private readonly contexts: MatchContexts,
  ) {}

  /** By participant id; whoever the viewer does not follow is left out. The same as "Qui pourrait aimer", told by person. */
  async execute(viewer: Viewer, participantIds: readonly string[]): Promise<ReadonlyMap<string, Fit>> {
    if (participantIds.length === 0) return new Map();
    const profiles = (await this.people.wishProfiles(viewer)).filter(({ participantId }) =>
      participantIds.includes(participantId),
    );
    const facts = await this.published.within(viewer);
    const understood = await this.contexts.understoodFor(profiles, facts);
    const everybody = await this.contexts.ofEverybody(viewer, facts, understood);
    const day = this.contexts.ofToday();
    return new Map(
      profiles.flatMap((profile): [string, Fit][] => {
        const own = everybody.get(profile.participantId);
        if (!own) return [];
        const context = { ...day, ...own };
        const { possible } = orderOpenings(profile, facts, context);
        return [[profile.participantId, fitOf(profile, possible, context)]];
      }),
    );
  }
}

function fitOf(profile: WishProfile, possible: readonly Scored[], context: MatchContext): Fit {
  const prepared = prepareWishes(profile);
  const wanted = possible.filter(({ opening }) =>
    hasReason(prepared, (wish) => readWish(wish, opening, context)),
  );
  return { count: wanted.length, first: wanted[0]?.opening.title ?? null };
}
