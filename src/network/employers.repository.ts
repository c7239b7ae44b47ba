import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { type Viewer, withinReach } from '../identity';
import { Employer } from './employer.entity';
import { EmployerLikeness } from './employer-likeness.entity';
import { EmployerRest } from './employer-rest.entity';
import { EmployerNotFound } from './network.errors';

/** Rows written in one statement: far from what PostgreSQL takes at most. */
const AT_ONCE = 500;

/** The only file of the room that talks to TypeORM. A viewer reaches her territory's employers and the imported ones. */
@Injectable()
export class EmployersRepository {
  constructor(private readonly source: DataSource) {}

  /** @throws EmployerNotFound when absent or out of the viewer's reach. */
  async visibleTo(
    viewer: Viewer,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<Employer> {
    const employer = await manager.findOneBy(Employer, { id, territoryId: withinReach(viewer) });
    if (!employer) throw new EmployerNotFound();
    return employer;
  }

  /** With this number, or with which an employer of this number became one. */
  async bySiret(siret: string, manager: EntityManager): Promise<Employer | null> {
    return manager
      .createQueryBuilder(Employer, 'e')
      .where(
        `e.siret = :siret OR e.id IN (SELECT kept_id FROM employer_merge WHERE absorbed_siret = :siret)`,
        { siret },
      )
      .orderBy('e.siret = :siret', 'DESC', 'NULLS LAST')
      .getOne();
  }

  /** Every employer whose name reads the same, or that one of that name joined, whatever its place. */
  async namedLike(key: string, manager: EntityManager): Promise<Employer[]> {
    return manager
      .createQueryBuilder(Employer, 'e')
      .where(
        `e.nameKey = :key OR e.id IN (SELECT kept_id FROM employer_merge WHERE absorbed_name_key = :key)`,
        { key },
      )
      .orderBy({ 'e.createdAt': 'ASC', 'e.id': 'ASC' })
      .getMany();
  }

  /** Whether one of these numbers is known already. */
  async anyOfSirets(sirets: readonly string[], manager: EntityManager): Promise<boolean> {
    return sirets.length > 0 && manager.existsBy(Employer, { siret: In([...sirets]) });
  }

  /** Every employer whose name reads like one of these keys. */
  async namedLikeAny(keys: readonly string[], manager: EntityManager): Promise<Employer[]> {
    return manager.find(Employer, {
      where: { nameKey: In([...keys]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async addAll(employers: readonly Employer[], manager: EntityManager): Promise<void> {
    for (let from = 0; from < employers.length; from += AT_ONCE) {
      await manager.insert(Employer, employers.slice(from, from + AT_ONCE));
    }
  }

  async byIds(ids: readonly string[], manager: EntityManager): Promise<Employer[]> {
    return ids.length === 0 ? [] : manager.findBy(Employer, { id: In([...ids]) });
  }

  /** The `limit` next ones in the order of their ids, of every territory. */
  async idsAfter(after: string | null, limit: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      'SELECT id FROM employer WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async add(employer: Employer, manager: EntityManager): Promise<void> {
    await manager.insert(Employer, employer);
  }

  async addLikenesses(likenesses: EmployerLikeness[], manager: EntityManager): Promise<void> {
    if (likenesses.length > 0) {
      await manager
        .createQueryBuilder()
        .insert()
        .into(EmployerLikeness)
        .values(likenesses)
        .orIgnore()
        .execute();
    }
  }

  /** The likeness of these two, whichever came first. */
  async likenessOf(one: string, other: string, manager: EntityManager): Promise<EmployerLikeness | null> {
    return manager.findOneBy(EmployerLikeness, [
      { employerId: one, likeId: other },
      { employerId: other, likeId: one },
    ]);
  }

  async saveLikeness(likeness: EmployerLikeness, manager: EntityManager): Promise<void> {
    await manager.save(EmployerLikeness, likeness);
  }

  /** The number of solicitations he accepts, and the row held until the transaction ends. */
  async heldCap(id: string, manager: EntityManager): Promise<number | null> {
    const rows = await manager.query<{ cap: number | null }[]>(
      'SELECT monthly_cap AS cap FROM employer WHERE id = $1 FOR NO KEY UPDATE',
      [id],
    );
    return rows[0]?.cap ?? null;
  }

  async setCap(id: string, monthlyCap: number | null, manager: EntityManager): Promise<void> {
    await manager.update(Employer, { id }, { monthlyCap });
  }

  async currentRest(
    employerId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<EmployerRest | null> {
    return manager.findOneBy(EmployerRest, { employerId, liftedAt: IsNull() });
  }

  async save(row: EmployerRest, manager: EntityManager): Promise<void> {
    await manager.save(EmployerRest, row);
  }
}
