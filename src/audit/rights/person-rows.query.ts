import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityMetadata } from 'typeorm';
import { kindOf, type Tie, tiesOf } from '../../platform/classes/ties';

/** The table whose rows are people who are accompanied, and what an actor or a subject of that kind is called. */
export const PERSON = 'participant';

/** Tables that are kept when a person leaves, without her: they only lose the link. */
const KEPT_WITHOUT_HER = new Set(['audit_entry']);

/** The rows of one table that are about her. */
export interface RowsOfHers {
  readonly entity: EntityMetadata;
  /** Primary keys, as text. */
  readonly ids: readonly string[];
}

/**
 * Finds everything that is about one person, in every room, from what the columns declare: rows that hold her id,
 * then rows that hold the id of one of those, and so on; then whatever carries one of these ids in its JSON.
 */
@Injectable()
export class PersonRows {
  private readonly ties: readonly Tie[];

  constructor(private readonly source: DataSource) {
    this.ties = tiesOf(source.entityMetadatas).filter(({ from }) => !KEPT_WITHOUT_HER.has(from.tableName));
  }

  /** Her rows, table by table, in the order in which they may be deleted: nothing is left pointing at nothing. */
  async of(personId: string, manager: EntityManager = this.source.manager): Promise<RowsOfHers[]> {
    const found = new Map<EntityMetadata, Set<string>>();
    const person = this.source.entityMetadatas.find(({ tableName }) => tableName === PERSON)!;
    found.set(person, new Set([personId]));
    for (let news = new Map([[person, [personId]]]); news.size > 0;) {
      news = await this.nextTo(news, found, manager);
    }
    await this.carryingOneOf(found, manager);
    return inOrder(found, this.ties).map((entity) => ({ entity, ids: [...found.get(entity)!] }));
  }

  private async nextTo(
    news: ReadonlyMap<EntityMetadata, readonly string[]>,
    found: Map<EntityMetadata, Set<string>>,
    manager: EntityManager,
  ): Promise<Map<EntityMetadata, string[]>> {
    const next = new Map<EntityMetadata, string[]>();
    for (const tie of this.ties) {
      const ids = news.get(tie.to);
      if (!ids || tie.shape === 'ids') continue;
      const known = found.get(tie.from) ?? new Set();
      const fresh = (await tiedTo(tie, ids, manager)).filter((id) => !known.has(id));
      fresh.forEach((id) => known.add(id));
      if (fresh.length === 0) continue;
      found.set(tie.from, known);
      next.set(tie.from, [...(next.get(tie.from) ?? []), ...fresh]);
    }
    return next;
  }

  /** Outbox messages, results kept for a repeat: JSON of ids. */
  private async carryingOneOf(
    found: Map<EntityMetadata, Set<string>>,
    manager: EntityManager,
  ): Promise<void> {
    const ids = [...found.values()].flatMap((some) => [...some]);
    for (const entity of this.source.entityMetadatas) {
      for (const { databaseName } of entity.columns.filter(({ type }) => type === 'jsonb')) {
        const rows: { id: string }[] = await manager.query(
          `SELECT ${keyOf(entity)} AS id FROM "${entity.tableName}" t
           WHERE EXISTS (SELECT 1 FROM jsonb_path_query(t."${databaseName}", '$.**') v WHERE v #>> '{}' = ANY($1))`,
          [ids],
        );
        if (rows.length === 0) continue;
        const known = found.get(entity) ?? new Set<string>();
        rows.forEach(({ id }) => known.add(id));
        found.set(entity, known);
      }
    }
  }
}

async function tiedTo(tie: Tie, ids: readonly string[], manager: EntityManager): Promise<string[]> {
  const { from, column, kindColumn, to } = tie;
  const type = column.type === 'uuid' ? 'uuid' : 'text';
  const ofKind = kindColumn ? ` AND "${kindColumn.databaseName}" = $2` : '';
  const rows: { id: string }[] = await manager.query(
    `SELECT ${keyOf(from)} AS id FROM "${from.tableName}"
     WHERE "${column.databaseName}" = ANY($1::${type}[])${ofKind}`,
    kindColumn ? [ids, kindOf(to)] : [ids],
  );
  return rows.map(({ id }) => id);
}

/** What names a row, as SQL text: its key, or the columns of its key joined by a stroke. */
export function keyOf({ primaryColumns }: EntityMetadata): string {
  const names = primaryColumns.map(({ databaseName }) => `"${databaseName}"::text`);
  return names.length === 1 ? names[0]! : `concat_ws('/', ${names.join(', ')})`;
}

/** Who points comes before what it points at. */
function inOrder(found: ReadonlyMap<EntityMetadata, unknown>, ties: readonly Tie[]): EntityMetadata[] {
  const order: EntityMetadata[] = [];
  const visit = (entity: EntityMetadata, path: readonly EntityMetadata[]): void => {
    if (order.includes(entity) || path.includes(entity)) return;
    for (const { from, to } of ties)
      if (to === entity && from !== entity && found.has(from)) visit(from, [...path, entity]);
    order.push(entity);
  };
  [...found.keys()].forEach((entity) => visit(entity, []));
  return order;
}
