import type { DataSource, EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import { type ColumnClass, columnClassOf } from '../../../src/platform/classes/sees';
import { type Way, wayOf } from './columns';
import {
  degreesOf,
  inLetters,
  MARKER,
  markerOf,
  type Needle,
  oldDayOf,
  phoneOf,
  SHORTEST,
  spellingsOf,
} from './needle';
import { isReference, keyOf, Rows } from './owners';

/** Rows of the machinery: their ids are meant to be read (Message-ID), or are nobody's. */
const MEANT_TO_BE_READ = /^(OutboxMessage|SentMail|AuditEntry|IdempotencyKey)$/;

interface Cell {
  readonly entity: EntityMetadata;
  readonly column: ColumnMetadata;
  readonly row: ObjectLiteral;
  readonly way: Way;
  /** `Participant.shelter`. */
  readonly name: string;
}

/** Puts a marker into every free text of every row there is, and values nobody has into the other shapes. */
export async function plant(source: DataSource, seed: string): Promise<void> {
  const rows = await Rows.read(source);
  await source.transaction(async (manager) => {
    // What is append-only, and what refers to what, is the business of other tests.
    await manager.query("set local session_replication_role = 'replica'");
    for (const [entity, all] of rows.of) for (const row of all) await plantRow(manager, entity, row, seed);
  });
}

/**
 * Everything to look for in these rows: what was planted, and what is improbable by itself. `typed`: rows written
 * since by trying routes are among them, whose telephones and days are those of every example.
 */
export async function needlesIn(source: DataSource, { typed = false } = {}): Promise<Needle[]> {
  const rows = await Rows.read(source);
  const cells = cellsOf(rows).filter(({ way }) => !typed || !['phone', 'day', 'degrees'].includes(way));
  return cells.flatMap((cell) => {
    const base = {
      column: cell.name,
      class: classOf(cell.entity, cell.column)!,
      owner: rows.ownerOf(cell.row),
    };
    const row = keyOf(cell.entity, cell.row);
    return textsOf(cell).map((text) => ({ ...base, row, text }));
  });
}

/** Columns that could have held something to look for, and hold nothing in any row. */
export async function bareColumns(source: DataSource): Promise<string[]> {
  const cells = cellsOf(await Rows.read(source));
  const planted = new Set(cells.filter((cell) => textsOf(cell).length > 0).map(({ name }) => name));
  const wanted = columnsOf(source).filter(
    (name) => !['vocabulary', 'ids', 'built', 'named', 'outside'].includes(wayOf(name)),
  );
  return wanted.filter((name) => !planted.has(name));
}

/** Every column of text that is not public, as `Participant.shelter`. */
export function columnsOf(source: DataSource): string[] {
  return source.entityMetadatas.flatMap((entity) =>
    textColumnsOf(entity).map(({ propertyName }) => `${entity.name}.${propertyName}`),
  );
}

async function plantRow(
  manager: EntityManager,
  entity: EntityMetadata,
  row: ObjectLiteral,
  seed: string,
): Promise<void> {
  const cells = textColumnsOf(entity).map((column) => cellOf(entity, column, row));
  const planted = cells.flatMap((cell) => {
    const value = plantedValue(cell, `${seed} ${keyOf(entity, row)}`);
    return value === undefined ? [] : [[cell.column.propertyName, value] as const];
  });
  if (planted.length === 0) return;
  const where = Object.fromEntries(
    entity.primaryColumns.map((one) => [one.propertyName, one.getEntityValue(row)]),
  );
  await manager.update(entity.target, where, Object.fromEntries(planted));
}

/** What stands in no cell stays so: nothing said is something else than something said. */
function plantedValue({ way, name, row, column }: Cell, place: string): unknown {
  if (column.getEntityValue(row) === null) return undefined;
  const marker = markerOf(place, name, place);
  if (way === 'free') return marker;
  if (way === 'texts') return [marker];
  if (way === 'mail') return `${marker}@maison.example`;
  if (way === 'site') return `https://${marker}.example`;
  if (way === 'day') return oldDayOf(place, place);
  if (way === 'degrees') return degreesOf(place, place, name.endsWith('Lat') ? 47.32 : 5.04);
  if (way === 'wish') return row.criterion === 'words' ? marker : undefined;
  if (way !== 'phone') return undefined;
  if (row.kind === undefined) return spacedOut(phoneOf(place, place));
  if (row.kind === 'email') return `${marker}@boite.example`;
  return row.kind === 'phone' ? spacedOut(phoneOf(place, place)) : marker;
}

function cellsOf(rows: Rows): Cell[] {
  return [...rows.of].flatMap(([entity, all]) =>
    all.flatMap((row) =>
      [...textColumnsOf(entity), ...idsOf(entity)].map((column) => cellOf(entity, column, row)),
    ),
  );
}

function cellOf(entity: EntityMetadata, column: ColumnMetadata, row: ObjectLiteral): Cell {
  const name = `${entity.name}.${column.propertyName}`;
  return { entity, column, row, name, way: column.type === 'uuid' ? 'own' : wayOf(name) };
}

/** What of a cell is looked for. */
function textsOf({ column, row, way }: Cell): string[] {
  if (['vocabulary', 'ids', 'built', 'named', 'outside'].includes(way)) return [];
  const value = column.getEntityValue(row) as unknown;
  if (value === null || value === undefined) return [];
  if (way === 'phone' || way === 'day') return spellingsOf(String(value));
  const said = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const letters = inLetters(said);
  const markers = letters.match(MARKER) ?? [];
  if (way === 'own' || way === 'degrees') return letters.length >= SHORTEST ? [letters] : [];
  return markers;
}

function textColumnsOf(entity: EntityMetadata): ColumnMetadata[] {
  if (isReference(entity)) return [];
  return entity.columns.filter((column) => {
    const isText = ['text', 'jsonb', 'varchar'].includes(String(column.type));
    const isDegrees = wayOf(`${entity.name}.${column.propertyName}`) === 'degrees';
    return (isText || isDegrees) && classOf(entity, column) !== 'public';
  });
}

function idsOf(entity: EntityMetadata): ColumnMetadata[] {
  if (isReference(entity) || MEANT_TO_BE_READ.test(entity.name)) return [];
  const hidden = (column: ColumnMetadata) =>
    !/^(public|employer_own)$/.test(classOf(entity, column) ?? 'public');
  return entity.primaryColumns.filter((column) => column.type === 'uuid' && hidden(column));
}

function classOf(entity: EntityMetadata, { propertyName }: ColumnMetadata): ColumnClass | undefined {
  return columnClassOf(entity.target as new () => object, propertyName);
}

function spacedOut(phone: string): string {
  return phone.replace(/(..)(?=.)/g, '$1 ');
}
