import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { NotFound } from '../../platform/http/domain-error';
import { OPENING_FROM } from '../opening-row';
import { DoorsRepository } from './doors.repository';
import type { CallContent } from './word-content';

/** A post an employer proposed, that a coach has to read before anybody sees it. */
export interface PostToRead {
  readonly openingId: string;
  readonly title: string;
  readonly employerName: string | null;
  readonly at: Date;
}

/** An employer who would rather be called. */
export interface CallToMake {
  readonly id: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly reachable: string | null;
  readonly at: Date;
}

/** What employers said at their doors and waits for a coach of the territory. */
@Injectable()
export class HeardToday {
  constructor(
    private readonly source: DataSource,
    private readonly acts: Acts,
    private readonly doors: DoorsRepository,
  ) {}

  /** The oldest first. */
  async posts({ territoryId }: Viewer): Promise<PostToRead[]> {
    return this.source.query<PostToRead[]>(
      `SELECT o.id AS "openingId", o.title, COALESCE(e.brand_name, e.name) AS "employerName", o.created_at AS at
       ${OPENING_FROM} WHERE o.source = 'portal' AND state = 'draft' AND o.territory_id = $1
       ORDER BY o.created_at, o.id LIMIT 50`,
      [territoryId],
    );
  }

  /** The oldest first. */
  async calls(viewer: Viewer): Promise<CallToMake[]> {
    return (await this.doors.callsWaiting(viewer)).map(({ word, door }) => ({
      id: word.id,
      employerId: door.employerId,
      employerName: door.employerName,
      reachable: (JSON.parse(word.content) as CallContent).reachable,
      at: word.at,
    }));
  }

  /** The call was made. @throws NotFound */
  async called(viewer: Viewer, id: string): Promise<void> {
    const subject = { type: 'employer_word', id };
    await this.acts.perform(
      { by: viewer.actor, name: 'employer.called', subject },
      async ({ manager, at }) => {
        if (!(await this.doors.settle(id, viewer, at, manager))) throw new NotFound();
        return {};
      },
    );
  }
}
