import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../identity';
import { type ContactRow, EmployerContacts, MonthlyCaps } from '../../network';
import { Clock } from '../../platform/clock/clock';
import { type LeftOut, whyLeftOut } from './may-be-invited';

/** Somebody the territory knows, and whether he may be invited. */
export interface CandidateRow {
  readonly contact: ContactRow;
  readonly employer: string;
  readonly leftOut: LeftOut | null;
}

interface EmployerOfOne {
  readonly id: string;
  readonly name: string;
  readonly cap: number | null;
  readonly rest: 'on_hold' | 'do_not_solicit' | null;
}

const BY_NAME = new Intl.Collator('fr');

/** People at the employers of a territory, as candidates for a wave. */
@Injectable()
export class Candidates {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly contacts: EmployerContacts,
    private readonly caps: MonthlyCaps,
  ) {}

  /** By employer. Read within an act, nobody is invited who was left in peace just before. */
  async of(
    viewer: Viewer,
    breakfastId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<CandidateRow[]> {
    const contacts = await this.contacts.within(viewer);
    const employers = await this.employersOf(contacts, manager);
    const invited = await this.invitedTo(breakfastId, manager);
    const rows = contacts.map(async (contact) => {
      const employer = employers.get(contact.employerId)!;
      const { cap: monthlyCap, rest, id } = employer;
      const reached = await this.caps.reachedBy({ id, monthlyCap });
      const leftOut = whyLeftOut({
        alreadyInvited: invited.has(contact.id),
        rest,
        capReached: reached !== null,
        hasEmail: contact.email !== null,
        emailRefused: contact.emailRefused,
      });
      return { contact, employer: employer.name, leftOut };
    });
    return (await Promise.all(rows)).sort(
      (one, other) =>
        BY_NAME.compare(one.employer, other.employer) ||
        BY_NAME.compare(one.contact.name, other.contact.name),
    );
  }

  private async employersOf(
    contacts: readonly ContactRow[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, EmployerOfOne>> {
    const rows = await manager.query<EmployerOfOne[]>(
      `SELECT e.id, coalesce(e.brand_name, e.name) AS name, e.monthly_cap AS cap, r.kind AS rest
       FROM employer e
       LEFT JOIN employer_rest r ON r.employer_id = e.id AND r.lifted_at IS NULL AND (r.until IS NULL OR r.until > $2)
       WHERE e.id = ANY($1::uuid[])`,
      [contacts.map(({ employerId }) => employerId), this.clock.today()],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async invitedTo(breakfastId: string, manager: EntityManager): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ id: string }[]>(
      'SELECT contact_id AS id FROM breakfast_invitation WHERE breakfast_id = $1',
      [breakfastId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
