import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../identity';
import { BreakfastNotFound } from './breakfasts.errors';
import { BreakfastInvitation } from './invitations/breakfast-invitation.entity';
import { BreakfastReminder } from './invitations/breakfast-reminder.entity';
import { Breakfast } from './plan/breakfast.entity';
import { BreakfastCancellation } from './plan/breakfast-cancellation.entity';
import { BreakfastPlan } from './plan/breakfast-plan.entity';
import { PlaceGiven } from './replies/place-given.entity';
import { Rsvp } from './replies/rsvp.entity';

/** A petit-déj with what decides about it. */
export interface BreakfastFile {
  readonly breakfast: Breakfast;
  /** Oldest first. */
  readonly plans: readonly BreakfastPlan[];
  /** The one that holds. */
  readonly plan: BreakfastPlan;
  readonly cancellation: BreakfastCancellation | null;
}

type Row = Breakfast | BreakfastPlan | BreakfastCancellation | BreakfastInvitation | Rsvp;

/** Petits-déj and their guests at employers. A viewer reaches those of her territory. */
@Injectable()
export class BreakfastsRepository {
  constructor(private readonly source: DataSource) {}

  /** @throws BreakfastNotFound when absent or of another territory */
  async visibleTo(
    viewer: Viewer,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<BreakfastFile> {
    const file = await this.file(id, manager);
    if (!file || viewer.territoryId === null || file.breakfast.territoryId !== viewer.territoryId) {
      throw new BreakfastNotFound();
    }
    return file;
  }

  /** Whoever asks, for what leaves or happens by itself. */
  async file(id: string, manager: EntityManager = this.source.manager): Promise<BreakfastFile | null> {
    const breakfast = await manager.findOneBy(Breakfast, { id });
    if (!breakfast) return null;
    const plans = await manager.find(BreakfastPlan, {
      where: { breakfastId: id },
      order: { version: 'ASC' },
    });
    const cancellation = await manager.findOneBy(BreakfastCancellation, { breakfastId: id });
    return { breakfast, plans, plan: plans.at(-1)!, cancellation };
  }

  /** Ids of a territory's petits-déj. */
  async idsOf(territoryId: string): Promise<string[]> {
    const rows = await this.source.manager.findBy(Breakfast, { territoryId });
    return rows.map(({ id }) => id);
  }

  /** The next turn. The row is held until the transaction ends: what is decided next is decided after this. */
  async takeTurn(id: string, manager: EntityManager): Promise<number> {
    const [[row]] = await manager.query<[[{ turn: number }]]>(
      'UPDATE breakfast SET turn = turn + 1 WHERE id = $1 RETURNING turn',
      [id],
    );
    return row.turn;
  }

  /** Nothing may leave meanwhile, and nothing of it is planned anew: for a change or a cancellation. */
  async hold(id: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM breakfast WHERE id = $1 FOR UPDATE', [id]);
  }

  /** What is planned stays until the transaction ends; replies go on. For a mail on its way. */
  async keepPlan(id: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM breakfast WHERE id = $1 FOR KEY SHARE', [id]);
  }

  async add(rows: readonly Row[], manager: EntityManager): Promise<void> {
    for (const row of rows) await manager.insert(row.constructor as never, row as never);
  }

  /** In the order they were invited. */
  async invitationsOf(
    breakfastId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<BreakfastInvitation[]> {
    return manager.find(BreakfastInvitation, {
      where: { breakfastId },
      order: { wave: 'ASC', at: 'ASC', id: 'ASC' },
    });
  }

  async invitation(id: string, manager: EntityManager): Promise<BreakfastInvitation | null> {
    return manager.findOneBy(BreakfastInvitation, { id });
  }

  async saveInvitation(invitation: BreakfastInvitation, manager: EntityManager): Promise<void> {
    await manager.save(BreakfastInvitation, invitation);
  }

  /** In their order. */
  async repliesTo(breakfastId: string, manager: EntityManager = this.source.manager): Promise<Rsvp[]> {
    return manager.find(Rsvp, { where: { breakfastId }, order: { turn: 'ASC' } });
  }

  /** False when it was told before. */
  async givePlace(row: PlaceGiven, manager: EntityManager): Promise<boolean> {
    return addedOnce(PlaceGiven, row, manager);
  }

  /** False when the same was done this day already. */
  async remind(row: BreakfastReminder, manager: EntityManager): Promise<boolean> {
    return addedOnce(BreakfastReminder, row, manager);
  }

  /** When each was reminded last, by invitation. */
  async remindersOf(
    invitationIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<BreakfastReminder[]> {
    if (invitationIds.length === 0) return [];
    return manager
      .createQueryBuilder(BreakfastReminder, 'r')
      .where('r.invitation_id = ANY(:ids)', { ids: invitationIds })
      .orderBy('r.at', 'ASC')
      .getMany();
  }
}

async function addedOnce<T extends PlaceGiven | BreakfastReminder>(
  entity: new () => T,
  row: T,
  manager: EntityManager,
): Promise<boolean> {
  const insert = manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row as never);
  const { raw } = await insert.orIgnore().returning('id').execute();
  return (raw as unknown[]).length > 0;
}
