import type { EntityMetadata } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];

/** A column whose value is the id, or the ids, of rows of another table. */
export interface Tie {
  readonly from: EntityMetadata;
  readonly column: ColumnMetadata;
  readonly to: EntityMetadata;
  /** `id`: one. `ids`: an array of them. `pair`: one, when `kindColumn` says that it is of this table. */
  readonly shape: 'id' | 'ids' | 'pair';
  readonly kindColumn?: ColumnMetadata;
}

/**
 * Every tie the entities declare: by a foreign key; by the name of the property (`introductionId`, `openingIds`);
 * or by a pair (`subjectType` and `subjectId`). Ids cross rooms, relations do not: this is how a person's rows are found
 * again in rooms that nobody may import.
 */
export function tiesOf(entities: readonly EntityMetadata[]): Tie[] {
  const byName = new Map(
    entities.flatMap((one) => [
      [lowerFirst(one.name), one],
      [camel(one.tableName), one],
    ]),
  );
  return entities.flatMap((from) =>
    from.columns.flatMap((column): Tie[] => {
      const keyed = from.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column);
      if (keyed) return [{ from, column, to: keyed.referencedEntityMetadata, shape: 'id' }];
      const kindColumn = kindBeside(from, column);
      if (kindColumn) return entities.map((to) => ({ from, column, to, shape: 'pair', kindColumn }));
      const [, name, many] = /^(.+)Id(s?)$/.exec(column.propertyName) ?? [];
      const to = name && byName.get(name);
      return to ? [{ from, column, to, shape: many || column.isArray ? 'ids' : 'id' }] : [];
    }),
  );
}

/** `subjectType` for `subjectId`, `ownerKind` for `ownerId`. */
function kindBeside(entity: EntityMetadata, { propertyName }: ColumnMetadata): ColumnMetadata | undefined {
  if (!propertyName.endsWith('Id')) return undefined;
  const stem = propertyName.slice(0, -2);
  return entity.columns.find(({ propertyName: other }) => other === `${stem}Kind` || other === `${stem}Type`);
}

/** How a pair names a table: `participant`, `introduction`. */
export function kindOf(entity: EntityMetadata): string {
  return entity.tableName;
}

function lowerFirst(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}

function camel(table: string): string {
  return table.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The table of this name and every table whose rows belong, directly or not, to a row of it. */
export function tablesTiedTo(tableName: string, entities: readonly EntityMetadata[]): Set<EntityMetadata> {
  const tied = new Set(entities.filter((one) => one.tableName === tableName));
  const ties = tiesOf(entities);
  for (let before = 0; before < tied.size;) {
    before = tied.size;
    for (const { from, to } of ties) if (tied.has(to)) tied.add(from);
  }
  return tied;
}
