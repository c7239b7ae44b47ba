import { getMetadataArgsStorage } from 'typeorm';

/**
 * Who may ever see a column. It drives export, erasure, retention, log scrubbing, the data map
 * and the canary; a column without a class fails a test (design/discretion.md, proof 1).
 */
export type ColumnClass =
  'public' | 'employer_own' | `disclosable:${string}` | 'internal' | 'situation' | 'secret';

type Entity = abstract new (...args: never[]) => object;

const classes = new Map<object, Map<string, ColumnClass>>();

/** Declares the class of a column, beside its `@Column`. */
export function Sees(columnClass: ColumnClass): PropertyDecorator {
  return (prototype, property) => {
    const ofEntity = classes.get(prototype) ?? new Map<string, ColumnClass>();
    ofEntity.set(String(property), columnClass);
    classes.set(prototype, ofEntity);
  };
}

/** The class of a property, looked up through its parents; `undefined` when nobody declared one. */
export function columnClassOf(entity: Entity, property: string): ColumnClass | undefined {
  for (let proto: object | null = entity.prototype; proto; proto = Object.getPrototypeOf(proto)) {
    const found = classes.get(proto)?.get(property);
    if (found) return found;
  }
  return undefined;
}

/** Every column TypeORM knows that carries no class, as `Entity.property`. */
export function unclassedColumns(): string[] {
  return getMetadataArgsStorage()
    .columns.filter((column) => typeof column.target === 'function')
    .filter((column) => !columnClassOf(column.target as Entity, column.propertyName))
    .map((column) => `${(column.target as Entity).name}.${column.propertyName}`);
}
