import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureQuery } from '../../disclosure';
import { Colleagues, type Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import type { CivilDay } from '../../platform/clock/civil-day';
import { EmployersRepository } from '../employers.repository';
import { type InteractionRow, interactionRow, type LinesKept } from './interaction-row';
import type { Interaction } from './interaction.entity';
import { InteractionsRepository } from './interactions.repository';

export const INTERACTIONS_PER_PAGE = 20;

/** A page of the contact log. */
export interface InteractionPage {
  readonly items: readonly InteractionRow[];
  readonly total: number;
  readonly page: number;
}

/** The contact log as the coaches of one territory read it: names only of those one follows. */
@Injectable()
export class InteractionsQuery {
  constructor(
    private readonly source: DataSource,
    private readonly log: InteractionsRepository,
    private readonly employers: EmployersRepository,
    private readonly people: PeopleQuery,
    private readonly disclosure: DisclosureQuery,
    private readonly colleagues: Colleagues,
  ) {}

  /** What happened with one employer, the newest first; annulled lines stay in it. @throws EmployerNotFound */
  async ofEmployer(viewer: Viewer, employerId: string, page = 1): Promise<InteractionPage> {
    await this.employers.visibleTo(viewer, employerId);
    const values = [employerId, viewer.territoryId];
    const where = 'FROM interaction WHERE employer_id = $1 AND territory_id = $2';
    const [{ total }] = await this.source.query<[{ total: number }]>(
      `SELECT count(*)::int AS total ${where}`,
      values,
    );
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT id ${where} ORDER BY day DESC, at DESC, id LIMIT ${INTERACTIONS_PER_PAGE} OFFSET $3`,
      [...values, (page - 1) * INTERACTIONS_PER_PAGE],
    );
    return {
      items: await this.rows(
        viewer,
        rows.map(({ id }) => id),
      ),
      total,
      page,
    };
  }

  /** @throws InteractionNotFound */
  async one(viewer: Viewer, id: string): Promise<InteractionRow> {
    const line = await this.log.visibleTo(viewer, id);
    return interactionRow(line, await this.kept(viewer, [line]));
  }

  /** Employers of the viewer's latest exchanges, the latest first; then those she keeps. At most `limit`. */
  async lastEmployersOf(viewer: Viewer, limit = 6): Promise<{ id: string; name: string }[]> {
    return this.source.query<{ id: string; name: string }[]>(
      `SELECT e.id, coalesce(e.brand_name, e.name) AS name FROM employer e
       LEFT JOIN (SELECT employer_id, max(at) AS last FROM interaction WHERE by = $1 GROUP BY employer_id) i
         ON i.employer_id = e.id
       WHERE (e.territory_id = $2 OR e.territory_id IS NULL) AND (i.last IS NOT NULL OR e.owner_coach_id = $1)
       ORDER BY i.last DESC NULLS LAST, e.created_at DESC, e.id LIMIT $3`,
      [viewer.accountId, viewer.territoryId, limit],
    );
  }

  /** Lines of the viewer's territory since a civil day that nobody read since they were written or corrected. */
  async toReview(viewer: Viewer, since: CivilDay): Promise<InteractionRow[]> {
    const found = await this.source.query<{ id: string }[]>(
      `SELECT i.id FROM interaction i
       WHERE i.territory_id = $1 AND i.day >= $2
         AND NOT EXISTS (SELECT 1 FROM interaction_annulment a WHERE a.interaction_id = i.id)
         AND NOT EXISTS (SELECT 1 FROM interaction_review r WHERE r.interaction_id = i.id
           AND r.at >= coalesce((SELECT max(v.at) FROM interaction_version v WHERE v.interaction_id = i.id), i.at))
       ORDER BY i.day DESC, i.at DESC, i.id`,
      [viewer.territoryId, since],
    );
    return this.rows(
      viewer,
      found.map(({ id }) => id),
    );
  }

  /** Some lines within the viewer's reach, in the order of their ids as given. */
  async rows(viewer: Viewer, ids: readonly string[]): Promise<InteractionRow[]> {
    const found = new Map((await this.log.some(viewer, ids)).map((line) => [line.id, line]));
    const lines = ids.flatMap((id) => found.get(id) ?? []);
    if (lines.length === 0) return [];
    const kept = await this.kept(viewer, lines);
    return lines.map((line) => interactionRow(line, kept));
  }

  private async kept(viewer: Viewer, lines: readonly Interaction[]): Promise<LinesKept> {
    const ids = lines.map(({ id }) => id);
    const [people, tasks, reviews, versions, annulments, followed, talked] = await Promise.all([
      this.log.peopleOf(ids),
      this.log.tasksOf(ids),
      this.log.reviewsOf(ids),
      this.log.versionsOf(ids),
      this.log.annulmentsOf(ids),
      this.people.caseload(viewer),
      this.disclosure.talkedWith(viewer),
    ]);
    const steps = await this.log.stepsOf(tasks.map(({ id }) => id));
    const signed = [...lines, ...reviews, ...versions, ...annulments, ...steps].map(({ by }) => by);
    const names = await this.colleagues.namesOf([...new Set(signed)]);
    const caseload = new Map(followed.map((person) => [person.id, person]));
    const nameOf = (id: string) => names.get(id) ?? '';
    const viewerId = viewer.accountId;
    return { people, tasks, steps, reviews, versions, annulments, caseload, talked, nameOf, viewerId };
  }
}
