import { Injectable } from '@nestjs/common';
import { type Asker, Caseload } from '../../identity';
import { PublishedOpeningsQuery } from '../../openings';
import { PeopleQuery, type Wish } from '../../people';
import { Occupations } from '../../reference';
import { IntroductionNotFound } from '../introductions.errors';
import { IntroductionsRepository } from '../introductions.repository';
import { everyChangeAfter, isMade, type OfferedWishChange, wishChangesAfter } from './offered-wish-changes';

/** What her latest "non" offers to change, and what she wishes for as long as she changes nothing. */
export interface OfferedWishChanges {
  readonly participantId: string;
  readonly wishes: readonly Wish[];
  /** Version of these wishes; 0 when she said none. */
  readonly version: number;
  readonly changes: readonly OfferedWishChange[];
  /** What was offered and is so by now. */
  readonly made: readonly OfferedWishChange[];
}

/** The changes of wishes that a "non" offers, computed from what holds now. */
@Injectable()
export class WishChangesQuery {
  constructor(
    private readonly caseload: Caseload,
    private readonly people: PeopleQuery,
    private readonly openings: PublishedOpeningsQuery,
    private readonly occupations: Occupations,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /** Empty unless her latest answer is a "non" whose reason offers something new. @throws IntroductionNotFound */
  async offered(asker: Asker, introductionId: string): Promise<OfferedWishChanges> {
    const file = await this.introductions.find(introductionId);
    if (!file || !(await this.caseload.follows(asker, file.introduction.participantId))) {
      throw new IntroductionNotFound();
    }
    const { participantId, openingId } = file.introduction;
    const [{ wishes, version }, [opening]] = await Promise.all([
      this.people.wishProfile(asker, participantId),
      this.openings.byIds(asker, [openingId]),
    ]);
    const reason = file.answers.at(-1)?.reason ?? null;
    const none = { participantId, wishes, version, changes: [], made: [] };
    if (reason === null || !opening) return none;
    const names = { occupation: (code: string) => this.occupations.find(code)?.title ?? code };
    const every = everyChangeAfter(reason, opening, wishes, names);
    return {
      ...none,
      changes: wishChangesAfter(reason, opening, wishes, names),
      made: every.filter((change) => isMade(change, wishes)),
    };
  }
}
