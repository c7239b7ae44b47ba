import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager, EntityMetadata } from 'typeorm';
import { tablesTiedTo, type Tie, tiesOf } from '../../../src/platform/classes/ties';

type Column = EntityMetadata['columns'][number];
export type Filled = Readonly<Record<string, unknown>>;

/** What stands around a person and is not hers: rows of other tables that hers point to. */
export type Surroundings = ReadonlyMap<EntityMetadata, string>;

/** The table that triggers write while the others are written: hers comes last, in the place of theirs. */
const BY_TRIGGERS = 'profile_change';

/**
 * One person with one row in every table that may hold something about her, and a mark of hers in every column. The
 * tables are read off the entities: one that is added tomorrow is in it tomorrow.
 */
export class MarkedPerson {
  readonly id = randomUUID();
  /** Every text, number and date that is hers alone. */
  readonly marks: string[] = [];
  /** Her row in each table. */
  readonly rows = new Map<EntityMetadata, Filled>();
  private readonly ties: readonly Tie[];

  constructor(
    private readonly source: DataSource,
    private readonly around: Surroundings,
    /** Letters and digits only: no form of writing changes them. */
    private readonly mark: string,
    private readonly number: number,
  ) {
    this.ties = tiesOf(source.entityMetadatas);
  }

  /** Tables that may hold something about a person, each after those it points to. */
  tables(): EntityMetadata[] {
    const tied = tablesTiedTo('participant', this.source.entityMetadatas);
    // The trail holds ids and no words; it is kept, without her.
    const hers = new Set([...tied].filter(({ tableName }) => tableName !== 'audit_entry'));
    const order: EntityMetadata[] = [];
    const visit = (one: EntityMetadata, path: EntityMetadata[]): void => {
      if (order.includes(one) || path.includes(one)) return;
      for (const { from, to, shape } of this.ties)
        if (from === one && hers.has(to) && shape !== 'pair') visit(to, [...path, one]);
      order.push(one);
    };
    hers.forEach((one) => visit(one, []));
    const isLast = ({ tableName }: EntityMetadata) => tableName === BY_TRIGGERS;
    return [...order.filter((one) => !isLast(one)), ...order.filter(isLast)];
  }

  async write(manager: EntityManager): Promise<void> {
    for (const entity of this.tables()) {
      const row = Object.fromEntries(
        entity.columns
          .filter(({ isGenerated }) => !isGenerated)
          .map((column, place) => [column.propertyName, this.valueOf(entity, column, place)]),
      );
      this.rows.set(entity, row);
      if (entity.tableName === BY_TRIGGERS) await manager.upsert(entity.target, row, ['participantId']);
      else await manager.insert(entity.target, row);
    }
  }

  private valueOf(entity: EntityMetadata, column: Column, place: number): unknown {
    const tie = this.ties.find(
      ({ from, column: tied, shape }) => from === entity && tied === column && shape !== 'pair',
    );
    const paired = this.ties.find(
      ({ from, column: tied, shape }) => from === entity && tied === column && shape === 'pair',
    );
    const kinded = this.ties.some(({ from, kindColumn }) => from === entity && kindColumn === column);
    if (kinded) return 'participant';
    if (paired) return this.id;
    if (tie) return tie.shape === 'ids' ? [this.pointTo(tie.to)] : this.pointTo(tie.to);
    if (column.isPrimary && column.type === 'uuid')
      return entity.tableName === 'participant' ? this.id : randomUUID();
    return this.marked(column, `${this.mark}${entity.tableName.replaceAll('_', '')}x${place}`, place);
  }

  private pointTo(to: EntityMetadata): unknown {
    const key = to.primaryColumns[0]!.propertyName;
    return this.rows.get(to)?.[key] ?? this.around.get(to) ?? randomUUID();
  }

  /** Her mark as this type of column can hold it. */
  private marked({ type, isArray }: Column, text: string, place: number): unknown {
    const one = this.markOf(String(type), text, place);
    return isArray ? [one] : one;
  }

  private markOf(type: string, text: string, place: number): unknown {
    if (type === 'boolean') return true;
    if (type === 'uuid') return [...this.around].find(([{ tableName }]) => tableName === 'account')![1];
    if (/int/.test(type)) return this.noted(String(this.number * 100 + place), Number);
    if (/double|float|numeric/.test(type)) return this.noted(`${place}.${this.number}`, Number);
    if (type === 'date')
      return this.noted(
        `19${String(this.number).slice(-2)}-03-${String((place % 27) + 1).padStart(2, '0')}`,
        String,
      );
    if (/timestamp/.test(type)) return new Date('2026-11-20T08:00:00Z');
    this.marks.push(text);
    return type === 'jsonb' ? { told: text } : text;
  }

  private noted<T>(mark: string, as: (mark: string) => T): T {
    this.marks.push(mark);
    return as(mark);
  }
}
