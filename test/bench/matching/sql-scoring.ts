import type { MatchContext } from '../../../src/matching/match-context';
import { prepareWishes, type WishGroup, weightOf } from '../../../src/matching/prepared-wishes';
import { isRoad } from '../../../src/matching/score';
import { FRESHNESS_WEIGHT, ROAD, UNITS } from '../../../src/matching/weights';
import type { Stance, Wish, WishProfile, WishValues } from '../../../src/people';
import { oppositesOf } from '../../../src/reference/traits';
import { SLOT_BIT, TRAIT_BIT } from './sql-lines';

/** A statement over `bench_line` and its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const HALVED_EVERY_KM = { walk: 1.25, bike: 3.75, bus: 5, car: 10 } as const;
const EARTH_KM = 6371.0088;
/** One degree of latitude in kilometres, a little less: a box drawn with it holds the circle. */
const KM_PER_DEGREE = 110;

/** Writes the question of one person as one statement: the same bars, weights, roundings and order as `judge`. */
export class SqlQuestion {
  private readonly values: unknown[] = [];
  /** Kilometres to each point she named, worked out once a row, and the name of each column. */
  private readonly kilometres = new Map<string, { readonly name: string; readonly sql: string }>();

  constructor(
    private readonly profile: WishProfile,
    private readonly context: MatchContext,
    /** Numbers of the legal demands she is known not to meet. */
    private readonly barred: readonly number[],
  ) {}

  /** Her possible openings in order, before they are spread. */
  statement(most: number): Statement {
    const { groups, nevers, musts, totalWeight } = prepareWishes(this.profile);
    const sum = [this.freshness(), ...groups.map((group) => this.group(group))].join('\n + ');
    const points = `(${sum}) * ${this.road(groups.find(isRoad))}`;
    const bars = [
      'NOT resting',
      `NOT (legal = ANY(${this.value(this.barred)}::int[]))`,
      ...nevers.map((wish) => `NOT coalesce(${this.meets(wish)}, false)`),
      ...musts.map(
        (demand) =>
          `NOT (${demand.map((wish) => `coalesce(${this.contradicts(wish)}, false)`).join(' AND ')})`,
      ),
    ];
    const sql = `SELECT id, employer_id AS "employerId", occupation, points::float8 / ${totalWeight * UNITS * ROAD.whole} AS score FROM (
      SELECT id, employer_id, occupation, published_on, ${points} AS points
      FROM ${this.lines(musts)} ${this.joins(groups)} WHERE ${bars.join('\n AND ')}) scored
      ORDER BY points DESC, published_on DESC, id LIMIT ${this.value(most)}`;
    return { sql, values: this.values };
  }

  /** What is asked about; `OFFSET 0` keeps PostgreSQL from working distances out anew wherever they are named. */
  private lines(musts: readonly (readonly Wish[])[]): string {
    const columns = [
      'bench_line.*',
      ...[...this.kilometres.values()].map(({ name, sql }) => `${sql} AS ${name}`),
    ];
    const near = this.nearBox(musts).join(' AND ') || 'true';
    return `(SELECT ${columns.join(', ')} FROM bench_line WHERE ${near} OFFSET 0) AS bench_line`;
  }

  /** What the engine found is handed in: neither this nor the board is asked to find it. */
  private joins(groups: readonly WishGroup[]): string {
    const wishes = groups.flatMap((group) => group.wishes);
    return wishes
      .flatMap((wish) => {
        const found = this.found(wish);
        if (!found) return [];
        const [ids, worth] = [this.value([...found.keys()]), this.value([...found.values()])];
        return [
          `LEFT JOIN unnest(${ids}::uuid[], ${worth}::float8[]) AS ${nameOf(wish)} (found_id, worth) ON ${nameOf(wish)}.found_id = bench_line.id`,
        ];
      })
      .join('\n');
  }

  private found({ criterion, value }: Wish): ReadonlyMap<string, number> | undefined {
    if (criterion === 'words') return this.context.relevance.get(value);
    return criterion === 'occupation' ? this.context.titled.get(value) : undefined;
  }

  private freshness(): string {
    const worth = `least(1, greatest(0, 1 - (${this.value(this.context.today)}::date - fresh_on) / 45.0::float8))`;
    return `${FRESHNESS_WEIGHT} * ${rounded(worth)}`;
  }

  /** What the road leaves, in hundredths of the match as it is rounded. */
  private road(group: WishGroup | undefined): string {
    if (!group) return String(ROAD.whole);
    const left = (value: WishValues['distance']) =>
      `CASE WHEN ${this.isVague(value)} THEN ${ROAD.unknown} ELSE floor(${rounded(this.distance(value))} * ${ROAD.whole} / ${UNITS} + 0.5) END`;
    return `greatest(${group.wishes.map((wish) => left(wish.value as WishValues['distance'])).join(', ')})`;
  }

  /** Nothing is known of the place, or only a box that reaches within her limit. */
  private isVague(wanted: WishValues['distance']): string {
    const km = this.km(wanted);
    return `(${km} IS NULL OR (lat IS NULL AND ${km} <= ${this.value(wanted.maxKm)}::float8))`;
  }

  private group({ side, together, weight, wishes }: WishGroup): string {
    const full = weight * UNITS;
    const found = together === 'share' ? this.shares(wishes, weight) : this.best(wishes);
    return side === 'for' ? found : `(${full} - ${found})`;
  }

  private best(wishes: readonly Wish[]): string {
    return `greatest(${wishes.map((wish) => `${weightOf(wish)} * ${rounded(this.worth(wish))}`).join(', ')})`;
  }

  private shares(wishes: readonly Wish[], weight: number): string {
    const share = (wish: Wish) =>
      `CASE WHEN slots & ${slotBit(wish)} > 0 THEN ${weightOf(wish)} * (1.0::float8 / slot_count) ELSE 0 END`;
    const sum = wishes.map(share).join(' + ');
    return `CASE WHEN slots IS NULL THEN ${weight * 0.5 * UNITS} ELSE least(${weight * UNITS}, ${rounded(sum)}) END`;
  }

  /** 0..1, an unknown fact a half. */
  private worth(wish: Wish): string {
    switch (wish.criterion) {
      case 'occupation':
        return this.occupation(wish.value);
      case 'words':
        return this.found(wish) ? `least(1, coalesce(${nameOf(wish)}.worth, 0))` : '0.5';
      case 'sector':
        return this.same('sector', wish.value);
      case 'contract':
      case 'kind':
        return this.same(wish.criterion, wish.value);
      case 'employer':
        return `CASE WHEN employer_id = ${this.value(wish.value)}::uuid THEN 1 ELSE 0 END`;
      case 'hours':
        return this.hours(wish.value);
      case 'wage':
        return this.wage(wish.value.minHourly);
      case 'distance':
        return this.distance(wish.value);
      case 'trait':
        return `CASE WHEN ${this.meets(wish)} THEN 1 WHEN ${this.contradicts(wish)} THEN 0 ELSE 0.5 END`;
      case 'slot':
        throw new Error('Slots are added.');
    }
  }

  private occupation(code: string): string {
    const asked = this.value(code);
    const titled = this.context.titled.has(code)
      ? `CASE WHEN ${nameOf({ criterion: 'occupation', value: code })}.worth >= 0.75 THEN 0.8 * least(1, ${nameOf({ criterion: 'occupation', value: code })}.worth) ELSE 0 END`
      : '0.5';
    return `CASE WHEN occupation IS NULL THEN ${titled} WHEN occupation = ${asked} THEN 1
      WHEN left(occupation, 3) = left(${asked}::text, 3) THEN 0.6
      WHEN occupation = ANY(${this.value(this.context.sisters(code))}::text[]) THEN 0.4 ELSE 0 END`;
  }

  private same(column: string, value: string): string {
    return `CASE WHEN ${column} IS NULL THEN 0.5 WHEN ${column} = ${this.value(value)} THEN 1 ELSE 0 END`;
  }

  private hours({ min, max }: WishValues['hours']): string {
    const [from, to] = this.overlap(min, max);
    return `CASE WHEN hours_min IS NULL THEN 0.5 WHEN ${from} > ${to} THEN 0
      WHEN ${from} = ${LOW} AND ${to} = ${HIGH} THEN 1 ELSE (${to} - ${from} + 1) / (${HIGH} - ${LOW} + 1) END`;
  }

  private overlap(min: number | undefined, max: number | undefined): [string, string] {
    return [
      min === undefined ? LOW : `greatest(${LOW}, ${this.value(min)}::float8)`,
      max === undefined ? HIGH : `least(${HIGH}, ${this.value(max)}::float8)`,
    ];
  }

  private wage(minHourly: number): string {
    const floor = `${this.value(minHourly)}::float8`;
    const end = (column: string) =>
      `CASE WHEN ${column} >= ${floor} THEN 1 ELSE greatest(0, 1 - (${floor} - ${column}) / (${floor} * 0.2::float8)) END`;
    return `CASE WHEN wage_min >= ${floor} THEN 1 WHEN wage_max IS NULL THEN 0.5
      WHEN wage_min IS NULL THEN ${end('wage_max')} ELSE (${end('wage_min')} + ${end('wage_max')}) / 2 END`;
  }

  private distance(wanted: WishValues['distance']): string {
    const [km, most] = [this.km(wanted), `${this.value(wanted.maxKm)}::float8`];
    return `CASE WHEN ${km} IS NULL THEN 0.5 WHEN ${km} <= ${most} THEN (CASE WHEN lat IS NULL THEN 0.5 ELSE 1 END)
      ELSE power(2::float8, -(${km} - ${most}) / ${HALVED_EVERY_KM[wanted.mode]}::float8) END`;
  }

  /** Haversine, to a tenth of a kilometre; to the nearest point of a box where only that is known. */
  private kmFrom({ lat, lon }: { readonly lat: number; readonly lon: number }): string {
    const [from, along] = [`${this.value(lat)}::float8`, `${this.value(lon)}::float8`];
    const toLat = `coalesce(lat, least(greatest(${from}, south), north))`;
    const toLon = `coalesce(lon, least(greatest(${along}, west), east))`;
    const chord = `power(sin(radians(${toLat} - ${from}) / 2), 2) + cos(radians(${from})) * cos(radians(${toLat})) * power(sin(radians(${toLon} - ${along}) / 2), 2)`;
    return `(floor(${2 * EARTH_KM}::float8 * asin(least(1, sqrt(${chord}))) * 10 + 0.5) / 10)`;
  }

  /** The name of the column that holds it. */
  private km(point: { readonly lat: number; readonly lon: number }): string {
    const key = `${point.lat} ${point.lon}`;
    const name = `km_${this.kilometres.size}`;
    if (!this.kilometres.has(key)) this.kilometres.set(key, { name, sql: this.kmFrom(point) });
    return this.kilometres.get(key)!.name;
  }

  /** Lets the index leave out what a distance she insists on hides anyway. */
  private nearBox(musts: readonly (readonly Wish[])[]): string[] {
    const near = musts.find((demand) => demand.length === 1 && demand[0]!.criterion === 'distance');
    if (!near) return [];
    const { lat, lon, maxKm } = near[0]!.value as WishValues['distance'];
    const [north, east] = [
      (maxKm + 0.1) / KM_PER_DEGREE,
      (maxKm + 0.1) / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)),
    ];
    const between = (column: string, middle: number, away: number) =>
      `${column} BETWEEN ${this.value(middle - away)} AND ${this.value(middle + away)}`;
    return [`((${between('lat', lat, north)} AND ${between('lon', lon, east)}) OR lat IS NULL)`];
  }

  private meets(wish: Wish): string {
    switch (wish.criterion) {
      case 'slot':
        return `slots & ${slotBit(wish)} > 0`;
      case 'trait':
        return `traits & ${TRAIT_BIT[wish.value]} > 0`;
      case 'occupation':
      case 'sector':
      case 'contract':
      case 'kind':
        return `${wish.criterion} = ${this.value(wish.value)}`;
      default:
        throw new Error(`Nobody of a crowd says "never" of ${wish.criterion}.`);
    }
  }

  private contradicts(wish: Wish): string {
    switch (wish.criterion) {
      case 'occupation':
        return `occupation IS NOT NULL AND ${this.occupation(wish.value)} = 0`;
      case 'sector':
        return `NOT sector_inferred AND sector <> ${this.value(wish.value)}`;
      case 'contract':
      case 'kind':
        return `${wish.criterion} <> ${this.value(wish.value)}`;
      case 'slot':
        return `slots & ${slotBit(wish)} = 0`;
      case 'trait':
        return `traits & ${TRAIT_BIT[wish.value]} = 0 AND traits & ${oppositesOf(wish.value).reduce((all, one) => all | TRAIT_BIT[one], 0)} > 0`;
      case 'hours': {
        const [from, to] = this.overlap(wish.value.min, wish.value.max);
        return `${from} > ${to}`;
      }
      case 'wage':
        return `wage_max < ${this.value(wish.value.minHourly)} AND (wage_min IS NULL OR wage_min < ${this.value(wish.value.minHourly)})`;
      case 'distance':
        return `${this.km(wish.value)} > ${this.value(wish.value.maxKm)}::float8`;
      case 'words':
        return 'false';
      case 'employer':
        return `employer_id <> ${this.value(wish.value)}::uuid`;
    }
  }

  private value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const LOW = 'least(hours_min, hours_max)';
const HIGH = 'greatest(hours_min, hours_max)';

/** As `Math.round` does, in ten-thousandths. */
function rounded(worth: string): string {
  return `floor((${worth})::float8 * ${UNITS} + 0.5)`;
}

function slotBit({ value }: { readonly value: unknown }): number {
  return SLOT_BIT[value as keyof typeof SLOT_BIT];
}

function nameOf({
  criterion,
  value,
}: {
  readonly criterion: string;
  readonly value: unknown;
  readonly stance?: Stance;
}): string {
  const letters = [...String(value)].map((letter) => letter.codePointAt(0)!.toString(36)).join('');
  return `${criterion}_${letters.slice(0, 50)}`;
}
