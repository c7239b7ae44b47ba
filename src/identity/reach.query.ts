import { Equal, type FindOperator, IsNull, Or } from 'typeorm';
import type { Asker } from './viewer';

/** Rows of the asker's territory, and those that belong to none (imported): for `territoryId` in a `where`. */
export function withinReach({ territoryId }: Asker): FindOperator<string> {
  return territoryId === null
    ? (IsNull() as FindOperator<string>)
    : Or(Equal(territoryId), IsNull() as FindOperator<string>);
}
