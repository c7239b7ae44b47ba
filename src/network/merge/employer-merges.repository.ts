import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Employer } from '../employer.entity';
import { EmployerLikeness } from '../employer-likeness.entity';
import { EmployerMerge } from './employer-merge.entity';

/** Employers that became one. */
@Injectable()
export class EmployerMergesRepository {
  constructor(private readonly source: DataSource) {}

  /** Both rows, held until the act ends; in one order, so that two merges never wait for one another. */
  async held(ids: readonly string[], manager: EntityManager): Promise<Employer[]> {
    return manager.find(Employer, {
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Writes the record, and opens for its act the narrow door through what takes new rows only. */
  async begin(merge: EmployerMerge, manager: EntityManager): Promise<void> {
    await manager.insert(EmployerMerge, merge);
    await manager.query(`SELECT set_config('entremise.employer_merge', $1, true)`, [merge.id]);
  }

  /** The absorbed one goes; the one that stays is as it was chosen. */
  async end(merge: EmployerMerge, kept: Employer, followed: string, manager: EntityManager): Promise<void> {
    await manager.delete(Employer, { id: merge.absorbed });
    await manager.save(Employer, kept);
    await manager.update(EmployerMerge, { id: merge.id }, { followed });
    await manager.query(`SELECT set_config('entremise.employer_merge', '', true)`);
  }

  /** Likenesses of the absorbed one with others become those of the one that stays; the one between both is answered. */
  async settleLikenesses(absorbedId: string, keptId: string, manager: EntityManager): Promise<void> {
    const where = [{ employerId: absorbedId }, { likeId: absorbedId }];
    const rows = await manager.findBy(EmployerLikeness, where);
    await manager.remove(EmployerLikeness, rows);
    for (const row of rows) {
      const other = row.employerId === absorbedId ? row.likeId : row.employerId;
      if (other === keptId || (await this.isKnown(keptId, other, manager))) continue;
      await manager.insert(EmployerLikeness, { ...row, employerId: keptId, likeId: other });
    }
  }

  /** The employer that stays where this one was; null when it never was, or still is. */
  async followed(absorbedId: string): Promise<string | null> {
    const merge = await this.source.manager.findOneBy(EmployerMerge, { absorbed: absorbedId });
    return merge?.keptId ?? null;
  }

  /** What became one with this employer, newest first. */
  async into(keptId: string): Promise<EmployerMerge[]> {
    return this.source.manager.find(EmployerMerge, { where: { keptId }, order: { at: 'DESC', id: 'ASC' } });
  }

  private isKnown(one: string, other: string, manager: EntityManager): Promise<boolean> {
    return manager.existsBy(EmployerLikeness, [
      { employerId: one, likeId: other },
      { employerId: other, likeId: one },
    ]);
  }
}
