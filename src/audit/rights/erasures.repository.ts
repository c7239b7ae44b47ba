import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AuditEntry } from '../audit-entry.entity';
import { Erasure } from './erasure.entity';
import { keyOf, PERSON, type RowsOfHers } from './person-rows.query';

/** Everything erasure does to the database, through the one door it has. */
@Injectable()
export class ErasuresRepository {
  constructor(private readonly source: DataSource) {}

  find(personHash: string): Promise<Erasure | null> {
    return this.source.manager.findOne(Erasure, { where: { personHash }, order: { at: 'DESC' } });
  }

  /** Who of those that are there was erased once: they came back with a backup. */
  async cameBack(hashOf: (personId: string) => string): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query(`SELECT id FROM "${PERSON}" ORDER BY id`);
    const hashes = rows.map(({ id }) => hashOf(id));
    const erased = await this.source.manager.findBy(Erasure, { personHash: In(hashes) });
    const gone = new Set(erased.map(({ personHash }) => personHash));
    return rows.filter((_, place) => gone.has(hashes[place]!)).map(({ id }) => id);
  }

  /** Waits for whoever is at work on these rows (a mail that is leaving), and keeps others from beginning. */
  async waitFor(rows: readonly RowsOfHers[], manager: EntityManager): Promise<void> {
    for (const { entity, ids } of rows.filter(({ entity: one }) => one.tableName !== PERSON)) {
      const held = `SELECT 1 FROM "${entity.tableName}" WHERE ${keyOf(entity)} = ANY($1) FOR UPDATE`;
      await manager.query(held, [ids]);
    }
  }

  /** Whether she is there; held until the act ends, so that nothing new is written about her meanwhile. */
  async hold(personId: string, manager: EntityManager): Promise<boolean> {
    const rows: unknown[] = await manager.query(`SELECT 1 FROM "${PERSON}" WHERE id = $1 FOR UPDATE`, [
      personId,
    ]);
    return rows.length > 0;
  }

  /** Writes that she is erased, which opens the door until the end of the transaction. */
  async open(erasure: Erasure, manager: EntityManager): Promise<void> {
    await manager.insert(Erasure, erasure);
    await manager.query(`SELECT set_config('entremise.erasure', $1, true)`, [erasure.id]);
  }

  async delete({ entity, ids }: RowsOfHers, manager: EntityManager): Promise<void> {
    await manager.query(`DELETE FROM "${entity.tableName}" WHERE ${keyOf(entity)} = ANY($1)`, [ids]);
  }

  /** The audit trail keeps what was done and when; it forgets that it was about her, or by her. */
  async forgetInTrail(ids: readonly string[], manager: EntityManager): Promise<void> {
    const { tableName } = manager.connection.getMetadata(AuditEntry);
    await manager.query(
      `UPDATE "${tableName}" SET request_id = NULL,
         subject_id = CASE WHEN subject_id = ANY($1) THEN NULL ELSE subject_id END,
         actor_id = CASE WHEN actor_id = ANY($1) THEN NULL ELSE actor_id END
       WHERE subject_id = ANY($1) OR actor_id = ANY($1)`,
      [ids],
    );
  }
}
