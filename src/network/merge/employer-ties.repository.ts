import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Tie, tiesOf } from '../../platform/classes/ties';

const EMPLOYER = 'employer';
/** What happened stays written of whom it happened to; likenesses are settled pair by pair. */
const LEFT = new Set(['audit_entry', 'employer_likeness']);

/** How many rows of each table followed. */
export type Followed = Readonly<Record<string, number>>;

/**
 * Everything that points at an employer, in every room, from what the columns declare: a room that learns to name an
 * employer tomorrow follows too. Rooms that nobody may import are reached by their tables, as for a person's rights.
 */
@Injectable()
export class EmployerTies {
  private readonly ties: readonly Tie[];

  constructor(private readonly source: DataSource) {
    this.ties = tiesOf(source.entityMetadatas).filter(
      ({ from, to }) => to.tableName === EMPLOYER && from.tableName !== EMPLOYER && !LEFT.has(from.tableName),
    );
  }

  /** Points at `keptId` whatever pointed at `absorbedId`. */
  async follow(absorbedId: string, keptId: string, manager: EntityManager): Promise<Followed> {
    const followed: Record<string, number> = {};
    const note = (table: string, rows: number) => {
      if (rows > 0) followed[table] = (followed[table] ?? 0) + rows;
    };
    for (const tie of this.ties)
      note(tie.from.tableName, await this.repoint(tie, absorbedId, keptId, manager));
    for (const entity of this.source.entityMetadatas) {
      for (const { databaseName } of entity.columns.filter(({ type }) => type === 'jsonb')) {
        if (!LEFT.has(entity.tableName)) {
          const json = { table: entity.tableName, column: databaseName };
          note(entity.tableName, await this.rewrite(json, absorbedId, keptId, manager));
        }
      }
    }
    return followed;
  }

  private async repoint(
    { from, column, kindColumn, shape }: Tie,
    absorbedId: string,
    keptId: string,
    manager: EntityManager,
  ): Promise<number> {
    const cell = `"${column.databaseName}"`;
    const value = shape === 'ids' ? `array_replace(${cell}, $1, $2)` : '$2';
    const held = shape === 'ids' ? `$1 = ANY(${cell})` : `${cell} = $1`;
    const ofKind = kindColumn ? ` AND "${kindColumn.databaseName}" = '${EMPLOYER}'` : '';
    const change = { table: from.tableName, set: `${cell} = ${value}`, where: `${held}${ofKind}` };
    return this.changed(change, absorbedId, keptId, manager);
  }

  /** Ids inside JSON: wishes about an employer, messages on their way, results kept for a repeat. */
  private async rewrite(
    { table, column }: { table: string; column: string },
    absorbedId: string,
    keptId: string,
    manager: EntityManager,
  ): Promise<number> {
    const text = `"${column}"::text`;
    const set = `"${column}" = replace(${text}, $1::text, $2::text)::jsonb`;
    const where = `strpos(${text}, $1::text) > 0`;
    return this.changed({ table, set, where }, absorbedId, keptId, manager);
  }

  private async changed(
    { table, set, where }: { table: string; set: string; where: string },
    absorbedId: string,
    keptId: string,
    manager: EntityManager,
  ): Promise<number> {
    // A table that takes new rows only refuses a change even of no row.
    const [held] = await manager.query<unknown[]>(`SELECT 1 FROM "${table}" WHERE ${where} LIMIT 1`, [
      absorbedId,
    ]);
    if (!held) return 0;
    const [, rows] = await manager.query<[unknown[], number]>(`UPDATE "${table}" SET ${set} WHERE ${where}`, [
      absorbedId,
      keptId,
    ]);
    return rows;
  }
}
