import type { Asker } from '../identity';
import { KM_PER_DEGREE, kmBetweenSql } from '../platform/database/great-circle';
import type { OpeningFilter } from './opening-filter';

/** Where an opening is, in `OPENING_FROM`. */
const OPENING = { lat: 'o.lat', lon: 'o.lon' };

/** A condition over `OPENING_FROM`, its values and the order of the rows. */
export interface FilterSql {
  /** What the order needs beside `OPENING_FROM`. */
  join: string;
  where: string;
  values: unknown[];
  order: string;
}

const DEFAULT_KM = 20;

/** The SQL of a filter: the asker's reach first, then what she asked for. */
export function openingFilterSql(
  asker: Asker,
  filter: OpeningFilter,
  relevance: ReadonlyMap<string, number> | null,
): FilterSql {
  const values: unknown[] = [];
  const value = (given: unknown, type: string) => `$${values.push(given)}::${type}`;
  const parts = [`(o.territory_id = ${value(asker.territoryId, 'uuid')} OR o.territory_id IS NULL)`];
  const equal = (column: string, given: unknown, type = 'text') => {
    if (given !== undefined) parts.push(`${column} = ${value(given, type)}`);
  };
  equal('o.sector', filter.sector);
  equal('o.contract', filter.contract);
  equal('o.kind', filter.kind);
  equal('state', filter.state);
  equal('o.employer_id', filter.employerId, 'uuid');
  if (filter.slot) parts.push(`o.slots @> ARRAY[${value(filter.slot, 'text')}]`);
  let join = '';
  let order = `p.published_on DESC NULLS LAST, o.id`;
  if (filter.near) order = nearness(filter.near, filter.km ?? DEFAULT_KM, parts, value);
  if (relevance) {
    join = wordJoin(relevance, value);
    order = `r.relevance DESC, p.published_on DESC NULLS LAST, o.id`;
  }
  return { join, where: parts.join(' AND '), values, order };
}

function nearness(
  { lat, lon }: { lat: number; lon: number },
  km: number,
  parts: string[],
  value: (given: unknown, type: string) => string,
): string {
  const latitude = value(lat, 'float8');
  const longitude = value(lon, 'float8');
  const away = kmBetweenSql({ lat: latitude, lon: longitude }, OPENING);
  const band = value(km / KM_PER_DEGREE, 'float8');
  parts.push(`o.lat BETWEEN ${latitude} - ${band} AND ${latitude} + ${band}`);
  parts.push(`${away} <= ${value(km, 'float8')}`);
  return `${away}, o.id`;
}

function wordJoin(
  relevance: ReadonlyMap<string, number>,
  value: (given: unknown, type: string) => string,
): string {
  const best = bestOnly(relevance);
  const ids = value([...best.keys()], 'uuid[]');
  return `JOIN unnest(${ids}, ${value([...best.values()], 'float8[]')}) AS r (id, relevance) ON r.id = o.id`;
}

/** Openings that answer every word when there are any; else those that answer at least half as well as the best. */
function bestOnly(relevance: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const top = Math.max(0, ...relevance.values());
  return new Map([...relevance].filter(([, score]) => score >= top / 2));
}
