import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { type OpeningFacts, PublishedOpeningsQuery } from '../../openings';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { peopleWhoMightLike } from '../reverse';
import { employerAmong, MatchContexts } from '../match-contexts';
import { AlreadyAsked } from './already-asked';
import { NoticesRepository } from './notices.repository';

/** A new opening, and those of the viewer's people who might like it and were not asked yet. */
export interface NewOpening {
  readonly id: string;
  readonly title: string;
  readonly employer: string | null;
  /** When she was told of it. */
  readonly at: Date;
  /** What she calls them, in name order; never empty. */
  readonly names: readonly string[];
}

/** Beyond it, she reads the list of offers: nobody looks at more new ones. */
const MOST = 60;

/** New openings to propose: read again, and judged again for the viewer's own people, each time she looks. */
@Injectable()
export class NewOpenings {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly notices: NoticesRepository,
    private readonly people: PeopleQuery,
    private readonly openings: PublishedOpeningsQuery,
    private readonly contexts: MatchContexts,
    private readonly asked: AlreadyAsked,
  ) {}

  /** The newest first; those she opened or put off are left out, unless asked for. */
  async toPropose(viewer: Viewer, { seen = false }: { seen?: boolean } = {}): Promise<NewOpening[]> {
    const notices = (await this.notices.of(viewer.accountId, this.clock.now(), { seen })).slice(0, MOST);
    if (notices.length === 0) return [];
    const pleased = await this.pleased(
      viewer,
      notices.map(({ openingId }) => openingId),
    );
    return notices.flatMap(({ openingId, at }) => {
      const found = pleased.get(openingId);
      return found ? [{ ...found, at }] : [];
    });
  }

  /** She opened the offer, or put it off: her day does not show it any more. */
  async see(viewer: Viewer, openingId: string): Promise<void> {
    const { accountId, actor } = viewer;
    if (!(await this.notices.isUnseen(accountId, openingId))) return;
    const subject = { type: 'opening', id: openingId };
    await this.acts.perform({ by: actor, name: 'opening.see-notice', subject }, ({ at, manager }) =>
      this.notices.see(accountId, openingId, at, manager),
    );
  }

  /** What to tell of each opening that might still please somebody. */
  private async pleased(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, Told>> {
    const [openings, caseload, profiles, asked] = await Promise.all([
      this.openings.byIds(viewer, ids),
      this.people.caseload(viewer),
      this.people.wishProfiles(viewer),
      this.asked.about(ids),
    ]);
    const understood = await this.contexts.understoodFor(profiles, openings);
    const everybody = await this.contexts.ofEverybody(viewer, employerAmong(openings), understood);
    const candidates = profiles.flatMap((profile) => {
      const own = everybody.get(profile.participantId);
      return own ? [{ profile, own }] : [];
    });
    const day = this.contexts.ofToday();
    return new Map(
      openings.flatMap((opening): [string, Told][] => {
        const unasked = candidates.filter(
          ({ profile }) => !asked.get(opening.id)?.has(profile.participantId),
        );
        const found = new Set(peopleWhoMightLike(opening, unasked, day).map((one) => one.participantId));
        const names = caseload.filter(({ id }) => found.has(id)).map(({ name }) => name);
        return names.length > 0 ? [[opening.id, toldOf(opening, names)]] : [];
      }),
    );
  }
}

type Told = Omit<NewOpening, 'at'>;

function toldOf({ id, title, employer }: OpeningFacts, names: readonly string[]): Told {
  return { id, title, employer: employer?.name ?? null, names };
}
