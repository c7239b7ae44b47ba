import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { PublishedOpeningsQuery } from '../openings';
import { PeopleQuery } from '../people';
import { LiveBoard } from './board/live-board';
import { MatchContexts } from './match-contexts';

/** How many published openings might please somebody, and the title of the one nearest to her wishes. */
export interface Fit {
  readonly count: number;
  /** Null when there is none. */
  readonly first: string | null;
}

/** Whether there is something to propose, for several of the viewer's people at once. */
@Injectable()
export class WhatFits {
  constructor(
    private readonly people: PeopleQuery,
    private readonly boards: LiveBoard,
    private readonly openings: PublishedOpeningsQuery,
    private readonly contexts: MatchContexts,
  ) {}

  /** By participant id; whoever the viewer does not follow is left out. The same as "Qui pourrait aimer", told by person. */
  async execute(viewer: Viewer, participantIds: readonly string[]): Promise<ReadonlyMap<string, Fit>> {
    if (participantIds.length === 0) return new Map();
    const fits = await this.fits(viewer, new Set(participantIds));
    const firsts = [...fits.values()].flatMap(({ first }) => first ?? []);
    const read = await this.openings.byIds(viewer, [...new Set(firsts)]);
    const titles = new Map(read.map(({ id, title }) => [id, title]));
    return new Map(
      [...fits].map(([id, { count, first }]) => [
        id,
        { count, first: first === null ? null : (titles.get(first) ?? null) },
      ]),
    );
  }

  /** With the id of the first opening. */
  private async fits(viewer: Viewer, asked: ReadonlySet<string>): Promise<ReadonlyMap<string, Fit>> {
    const profiles = (await this.people.wishProfiles(viewer)).filter(({ participantId }) =>
      asked.has(participantId),
    );
    const board = await this.boards.current();
    const understood = await this.contexts.understoodFor(profiles, board.untold);
    const everybody = await this.contexts.ofEverybody(viewer, (id) => board.employerOf(id), understood);
    const day = this.contexts.ofToday();
    return new Map(
      profiles.flatMap((profile): [string, Fit][] => {
        const own = everybody.get(profile.participantId);
        if (!own) return [];
        return [[profile.participantId, board.fit(profile, { ...day, ...own }, viewer.territoryId)]];
      }),
    );
  }
}
