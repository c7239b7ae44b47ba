import type { DataSource } from 'typeorm';
import type { OpeningFacts } from '../../../src/openings';
import { isLegal } from '../../../src/matching/prerequisites';
import { TIME_SLOTS } from '../../../src/reference/time-slots';
import { TRAITS } from '../../../src/reference/traits';
import { codesOf } from '../../../src/reference/vocabulary';

/** One bit a code, so that a list is one number. */
export const SLOT_BIT = bits(codesOf(TIME_SLOTS));
export const TRAIT_BIT = bits(codesOf(TRAITS));

const BATCH = 4_000;

/** Name, type and value of each column: what a score needs of an opening, packed, one narrow row each. */
const COLUMNS: readonly (readonly [string, string, (facts: OpeningFacts, legal: number) => unknown])[] = [
  ['id', 'uuid', ({ id }) => id],
  ['occupation', 'text', ({ occupation }) => occupation],
  ['sector', 'text', ({ sector }) => sector],
  ['sector_inferred', 'boolean', ({ sectorInferred }) => sectorInferred],
  ['contract', 'text', ({ contract }) => contract],
  ['kind', 'text', ({ kind }) => kind],
  ['slots', 'int', ({ slots }) => (slots && slots.length > 0 ? mask(slots, SLOT_BIT) : null)],
  ['slot_count', 'int', ({ slots }) => new Set(slots ?? []).size],
  ['hours_min', 'float8', (one) => least(one.hoursMin, one.hoursMax)],
  ['hours_max', 'float8', (one) => least(one.hoursMax, one.hoursMin)],
  ['wage_min', 'float8', ({ hourlyWageMin }) => hourlyWageMin],
  ['wage_max', 'float8', ({ hourlyWageMax }) => hourlyWageMax],
  ['lat', 'float8', ({ position }) => position?.lat ?? null],
  ['lon', 'float8', ({ position }) => position?.lon ?? null],
  ['south', 'float8', ({ within }) => within?.south ?? null],
  ['west', 'float8', ({ within }) => within?.west ?? null],
  ['north', 'float8', ({ within }) => within?.north ?? null],
  ['east', 'float8', ({ within }) => within?.east ?? null],
  ['traits', 'int', ({ traits }) => mask(traits, TRAIT_BIT)],
  ['employer_id', 'uuid', ({ employer }) => employer?.id ?? null],
  ['resting', 'boolean', ({ employer }) => employer?.resting ?? false],
  ['published_on', 'date', ({ publishedOn }) => publishedOn],
  ['fresh_on', 'date', ({ freshOn }) => freshOn],
  ['legal', 'int', (_, legal) => legal],
];

/** What the law demands, each combination once, with one opening that demands it. */
export type LegalDemands = readonly OpeningFacts[];

/**
 * A table made for nothing but this question: narrow, without a join, indexed by place and by occupation. SQL over the
 * house's own tables would be slower.
 */
export async function makeLines(
  source: DataSource,
  openings: readonly OpeningFacts[],
): Promise<LegalDemands> {
  await source.query(
    `CREATE UNLOGGED TABLE bench_line (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})`,
  );
  const demands = new Map<string, number>();
  const examples: OpeningFacts[] = [];
  const legalOf = (facts: OpeningFacts) => {
    const key = JSON.stringify(facts.prerequisites.filter(isLegal));
    if (!demands.has(key)) demands.set(key, examples.push(facts) - 1);
    return demands.get(key)!;
  };
  const casts = COLUMNS.map(([, type], place) => `$${place + 1}::${type}[]`).join(', ');
  for (let from = 0; from < openings.length; from += BATCH) {
    const some = openings.slice(from, from + BATCH).map((facts) => [facts, legalOf(facts)] as const);
    const values = COLUMNS.map(([, , valueOf]) => some.map(([facts, legal]) => valueOf(facts, legal)));
    await source.query(`INSERT INTO bench_line SELECT * FROM unnest(${casts})`, values);
  }
  await source.query('CREATE INDEX ON bench_line (lat, lon)');
  await source.query('CREATE INDEX ON bench_line (occupation)');
  await source.query('CREATE UNIQUE INDEX ON bench_line (id)');
  await source.query('VACUUM ANALYZE bench_line');
  return examples;
}

function bits<Code extends string>(codes: readonly Code[]): Readonly<Record<Code, number>> {
  return Object.fromEntries(codes.map((code, place) => [code, 1 << place])) as Record<Code, number>;
}

function mask<Code extends string>(codes: readonly Code[], bit: Readonly<Record<Code, number>>): number {
  return codes.reduce((all, code) => all | bit[code], 0);
}

function least(one: number | null, other: number | null): number | null {
  return one ?? other;
}
