import type { OpeningFacts } from '../../openings';
import type { Wish, WishCriterion, WishProfile } from '../../people';
import { freshnessOf } from '../components/freshness';
import { readWish } from '../components/read-wish';
import { legallyMissing } from '../legal-bars';
import type { MatchContext } from '../match-context';
import { openPrerequisites } from '../prerequisites';
import { hasReason } from '../reasons';
import { routesOpenTo } from '../reveals';
import { FRESHNESS_WEIGHT, UNITS } from '../weights';
import { pointsFor } from './exceptions';
import { type ColumnName, NOTHING_KNOWN } from './facts-kept';
import { readColumn } from './known-readings';
import { combined, HIDES, type Points } from './readings';
import type { Rows } from './rows';
import type { Said } from './said';

/** Criteria that have a column among the families. */
type Columned = Extract<ColumnName, WishCriterion>;

/** What her wishes make of each value of their columns; her own words and distances have tables of their own. */
export function pointsOfWishes(
  rows: Rows,
  said: ReadonlyMap<string, Said>,
  context: MatchContext,
  tells: boolean,
): Map<ColumnName, Points> {
  const tables = new Map<ColumnName, Points>();
  for (const [criterion, about] of said) {
    if (criterion === 'words' || criterion === 'distance') continue;
    const name = criterion as Columned;
    tables.set(
      name,
      name === 'slot' ? pointsOfSlots(rows, about, context) : pointsOf(rows, name, about, context, tells),
    );
  }
  return tables;
}

function pointsOf(rows: Rows, name: Columned, said: Said, context: MatchContext, tells: boolean): Points {
  const { values } = rows.dictionaries[name];
  const readingsOf = (wish: Wish) =>
    name === 'occupation' ? readColumn(values, wish, context) : rows.known.of(values, wish);
  return combined(said, { size: values.length, tells, readingsOf });
}

/** Time slots, of which the shares are added: a post has few combinations of them. */
function pointsOfSlots({ dictionaries }: Rows, said: Said, context: MatchContext): Points {
  const lines = dictionaries.slot.values.map((value) => {
    const line: OpeningFacts = { ...NOTHING_KNOWN, ...value };
    return (wish: Wish) => readWish(wish, line, context);
  });
  return {
    points: Int32Array.from(lines, (findings) => pointsFor(said, findings)),
    told: Uint8Array.from(lines, (findings) => (hasReason(said, findings) ? 1 : 0)),
  };
}

export function pointsOfTerritory({ dictionaries }: Rows, mine: string | null): Int32Array {
  return Int32Array.from(dictionaries.territory.values, ({ territoryId }) =>
    territoryId === null || territoryId === mine ? 0 : HIDES,
  );
}

/** Newest openings bring a little more, by civil day. */
export function pointsOfDay({ dictionaries }: Rows, today: string): Int32Array {
  return Int32Array.from(
    dictionaries.freshOn.values,
    (value) => FRESHNESS_WEIGHT * Math.round(freshnessOf(value, today) * UNITS),
  );
}

/** What her silence towards all employers hides. */
export function pointsOfSilence({ dictionaries }: Rows, context: MatchContext): Int32Array {
  const towardsAll = { ...context, silentTopicsFor: undefined };
  return Int32Array.from(dictionaries.reveals.values, (value) =>
    routesOpenTo({ ...NOTHING_KNOWN, ...value }, towardsAll).length === 0 ? HIDES : 0,
  );
}

/** 1 where the law demands something she is known not to have, by combination of its family. */
export function legallyBarred(rows: Rows, profile: WishProfile): Uint8Array {
  const barred = Uint8Array.from(rows.dictionaries.legal.values, (value) => {
    if (value.prerequisites.length === 0) return 0;
    const line: OpeningFacts = { ...NOTHING_KNOWN, ...value };
    return legallyMissing(openPrerequisites(profile, line)).length > 0 ? 1 : 0;
  });
  return rows.familyOf('legal').joined(new Map([['legal', barred]]))!;
}
