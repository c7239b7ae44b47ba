import { Equal, type FindOperator, IsNull, Or } from 'typeorm';
import type { Viewer } from './viewer';

/** Rows of the viewer's territory, and those that belong to none (imported): for `territoryId` in a `where`. */
export function withinReach({ territoryId }: Viewer): FindOperator<string> {
  return territoryId === null
    ? (IsNull() as FindOperator<string>)
    : Or(Equal(territoryId), IsNull() as FindOperator<string>);
}
