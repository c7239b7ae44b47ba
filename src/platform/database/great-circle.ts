/** Where something stands in SQL: two expressions, in decimal degrees. */
export interface SqlPoint {
  readonly lat: string;
  readonly lon: string;
}

/** A little less than a degree of latitude measures: a band of it only spares the exact distance, and never decides. */
export const KM_PER_DEGREE = 111;

/** SQL of the great-circle kilometres between two points. */
export function kmBetweenSql(from: SqlPoint, to: SqlPoint): string {
  return `12742 * asin(least(1, sqrt(power(sin(radians(${to.lat} - ${from.lat}) / 2), 2)
    + cos(radians(${from.lat})) * cos(radians(${to.lat})) * power(sin(radians(${to.lon} - ${from.lon}) / 2), 2))))`;
}
