import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import { type Tie, tiesOf } from '../../../src/platform/classes/ties';
import type { Owner } from './needle';

const KINDS: Readonly<Record<string, Owner['kind']>> = {
  participant: 'participant',
  account: 'account',
  employer: 'employer',
};
/** Whose a row is when it names several: a person before an employer, an employer before whoever wrote it. */
const FIRST: readonly Owner['kind'][] = ['participant', 'employer', 'account'];

export const HOUSE: Owner = { kind: 'house', id: '' };

/** Every row of the database with whom it belongs to, found by the ties between tables. */
export class Rows {
  private constructor(
    readonly of: ReadonlyMap<EntityMetadata, readonly ObjectLiteral[]>,
    private readonly owners: ReadonlyMap<ObjectLiteral, Owner>,
  ) {}

  static async read(source: DataSource): Promise<Rows> {
    const of = new Map<EntityMetadata, ObjectLiteral[]>();
    for (const entity of source.entityMetadatas)
      of.set(entity, isReference(entity) ? [] : await source.manager.find(entity.target));
    return new Rows(of, ownersOf(of, tiesOf(source.entityMetadatas)));
  }

  ownerOf(row: ObjectLiteral): Owner {
    return this.owners.get(row) ?? HOUSE;
  }
}

/** Public tables of the outside world: occupations, communes, codes. */
export function isReference(entity: EntityMetadata): boolean {
  return /^(occupation|commune|naf|rome)/.test(entity.tableName);
}

/** The key of a row as one text. */
export function keyOf(entity: EntityMetadata, row: ObjectLiteral): string {
  return entity.primaryColumns.map((column) => String(column.getEntityValue(row))).join(' ');
}

function ownersOf(of: ReadonlyMap<EntityMetadata, readonly ObjectLiteral[]>, ties: readonly Tie[]) {
  const owners = new Map<ObjectLiteral, Owner>();
  const byId = new Map<string, Owner>();
  const settle = (entity: EntityMetadata, row: ObjectLiteral, owner: Owner) => {
    owners.set(row, owner);
    byId.set(keyOf(entity, row), owner);
  };
  for (const [entity, rows] of of) {
    const kind = KINDS[entity.tableName];
    if (kind) for (const row of rows) settle(entity, row, { kind, id: keyOf(entity, row) });
  }
  // A row may belong to a person through two others.
  for (let round = 0; round < 4; round++) {
    for (const [entity, rows] of of) {
      const mine = ties.filter(({ from }) => from === entity);
      for (const row of rows.filter((one) => !owners.has(one))) {
        const owner = nearest(mine.flatMap((tie) => idsIn(tie, row)).flatMap((id) => byId.get(id) ?? []));
        if (owner) settle(entity, row, owner);
      }
    }
  }
  return owners;
}

function idsIn({ column }: Tie, row: ObjectLiteral): string[] {
  return [column.getEntityValue(row) as unknown].flat().filter((id): id is string => typeof id === 'string');
}

function nearest(owners: readonly Owner[]): Owner | undefined {
  return FIRST.map((kind) => owners.find((owner) => owner.kind === kind)).find(Boolean);
}
