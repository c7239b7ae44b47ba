import { gzipSync } from 'node:zlib';
import { SeededRng } from '../../../src/platform/ids/rng';
import type { CastName } from '../../support/cast';
import { filledIn, type Named, WELL_FORMED } from '../well-formed';
import type { ApiOperation } from './api-operations';
import type { Others } from './others';
import { CANARY, HOSTILE_BODIES, HOSTILE_VALUES, type HostileValue } from './values';

/** One hostile request: everything but the place in question is well formed. */
export interface Attack {
  readonly operation: string;
  /** What is hostile about it, for a report. */
  readonly what: string;
  readonly as: CastName;
  readonly verb: string;
  readonly path: string;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
  /** What no refusal may repeat. */
  readonly tells: readonly string[];
}

/** Where attacks come from: what the asker may name, and what belongs to others. */
export interface Ground {
  readonly operations: readonly ApiOperation[];
  readonly named: Named;
  /** For each operation about something: a thing of the asker's. */
  readonly own: ReadonlyMap<string, string>;
  readonly others: Others;
}

/**
 * `count` attacks, the same for the same seed: each kind at each place once, in any order, the operations in turn;
 * when there are no more, several at once.
 */
export function attacksOn(ground: Ground, seed: number, count: number): Attack[] {
  const rng = new SeededRng(seed);
  const piles = ground.operations.map((operation) => shuffled(everyAttackOn(operation, ground), rng));
  const withBody = ground.operations.filter(({ hasBody }) => hasBody);
  const attacks: Attack[] = [];
  for (let round = 0; attacks.length < count && piles.some((pile) => round < pile.length); round++) {
    attacks.push(...piles.flatMap((pile) => pile.slice(round, round + 1)));
  }
  while (attacks.length < count) attacks.push(severalAtOnce(rng.pick(withBody), ground, rng));
  return attacks.slice(0, count);
}

function everyAttackOn(operation: ApiOperation, ground: Ground): Attack[] {
  return [
    ...(operation.hasBody ? [...inFields(operation, ground), ...inBodies(operation, ground)] : []),
    ...inQuery(operation, ground),
    ...(operation.hasId ? inPath(operation, ground) : []),
    ...inHeaders(operation, ground),
  ];
}

function inFields(operation: ApiOperation, ground: Ground): Attack[] {
  const body = wellFormed(operation, ground);
  const values = [...HOSTILE_VALUES, ...idsOf(ground.others)];
  return placesIn(body).flatMap((place) => [
    ...values.map((value) =>
      attack(operation, ground, `${place.join('.')}: ${value.name}`, {
        body: withValues(body, [[place, value]]),
        tells: tellsOf(value),
      }),
    ),
    attack(operation, ground, `${place.join('.')}: left out`, { body: JSON.stringify(without(body, place)) }),
  ]);
}

function inBodies(operation: ApiOperation, ground: Ground): Attack[] {
  const well = JSON.stringify(wellFormed(operation, ground));
  const zipped = { 'content-encoding': 'gzip' };
  const bomb = gzipSync(JSON.stringify({ title: '0'.repeat(30_000_000) }));
  const formats = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    `a/${CANARY}`,
    '',
  ];
  return [
    ...HOSTILE_BODIES.map(({ name, body }) => attack(operation, ground, `body: ${name}`, { body })),
    attack(operation, ground, 'every field twice', { body: `{${well.slice(1, -1)},${well.slice(1, -1)}}` }),
    attack(operation, ground, 'an unknown field', { body: `${well.slice(0, -1)},"<b>${CANARY}":1}` }),
    attack(operation, ground, 'a bomb', { body: bomb, headers: zipped }),
    attack(operation, ground, 'no gzip', { body: well, headers: zipped }),
    attack(operation, ground, 'unknown encoding', { body: well, headers: { 'content-encoding': CANARY } }),
    ...formats.map((format) =>
      attack(operation, ground, `format ${format}`, { body: well, headers: { 'content-type': format } }),
    ),
  ];
}

function inQuery(operation: ApiOperation, ground: Ground): Attack[] {
  const unknown = ['__proto__', 'constructor', 'surprise', `<b>${CANARY}`, 'page[$gt]', 'page[]', ''];
  const texts = [...HOSTILE_VALUES, ...idsOf(ground.others)].flatMap((value) => asQueryText(value));
  const raw = ['%', '%00', '%FF%FE', '%ud800', '=&=&', '?'.repeat(50), `a=${CANARY}&`.repeat(400)];
  const asked = (what: string, query: string, tells?: readonly string[]) =>
    attack(operation, ground, `query ${what}`, { query, ...(tells ? { tells } : {}) });
  return [
    ...operation.query.flatMap((name) => [
      ...texts.map(({ what, encoded, tells }) => asked(`${name}: ${what}`, `${name}=${encoded}`, tells)),
      ...raw.slice(0, 4).map((value) => asked(`${name}: ${value}`, `${name}=${value}`)),
      asked(`${name} twice`, `${name}=1&${name}=${CANARY}`),
      asked(`${name} as a list`, `${name}[]=1&${name}[${CANARY}]=2`),
    ]),
    ...unknown.map((name) => asked(`unknown ${name}`, `${encodeURIComponent(name)}=${CANARY}`)),
    ...raw.map((query, index) => asked(`raw ${index}`, query)),
  ];
}

function inPath(operation: ApiOperation, ground: Ground): Attack[] {
  const ids = [...Object.values(ground.others), ground.own.get(operation.name)!.toUpperCase()];
  const raw = [
    '%00',
    '%FF',
    '%2e%2e%2f',
    '..%5c',
    '%E2%80%AE',
    '%',
    `${CANARY}%20`,
    `'${CANARY}`,
    '*',
    ';a=b',
    '%7B%7B',
  ];
  const long = [CANARY.repeat(1_000), '1', '-1', 'null', '[object%20Object]', '__proto__', 'constructor'];
  return [...ids, ...raw, ...long].map((id, index) =>
    attack(operation, ground, `id ${index}: ${id.slice(0, 40)}`, { id, tells: [CANARY] }),
  );
}

function inHeaders(operation: ApiOperation, ground: Ground): Attack[] {
  const body = operation.hasBody ? JSON.stringify(wellFormed(operation, ground)) : undefined;
  const headers: Record<string, string>[] = [
    ...['', ' ', 'a b', 'é', 'x'.repeat(300), `${CANARY}\t`].map((key) => ({ 'idempotency-key': key })),
    ...['', 'Bearer', `Bearer ${CANARY}`, `Basic ${CANARY}`, `Bearer ${'x'.repeat(5_000)}`].map((given) => ({
      authorization: given,
    })),
    ...['', '*/*;q=NaN', CANARY, 'text/html', 'image/png'].map((accept) => ({ accept })),
    { 'accept-language': CANARY.repeat(100) },
    { cookie: `s=${CANARY}; p=; __proto__=1` },
    { 'x-forwarded-for': `${CANARY}, 1.2.3.4`, 'x-http-method-override': 'DELETE' },
    { 'if-none-match': '*', 'if-modified-since': CANARY, range: 'bytes=0-1' },
  ];
  return headers.map((given) =>
    attack(operation, ground, `header ${Object.keys(given).join()}`, { body, headers: given }),
  );
}

function severalAtOnce(operation: ApiOperation, ground: Ground, rng: SeededRng): Attack {
  const body = wellFormed(operation, ground);
  const places = placesIn(body);
  const values = [...HOSTILE_VALUES, ...idsOf(ground.others)];
  const chosen = Array.from(
    { length: 2 + rng.below(4) },
    () => [rng.pick(places), rng.pick(values)] as const,
  );
  const what = chosen.map(([place, { name }]) => `${place.join('.')}: ${name}`).join(' + ');
  const tells = chosen.flatMap(([, value]) => tellsOf(value));
  return attack(operation, ground, what, { body: withValues(body, chosen), tells });
}

interface Odd {
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
  readonly query?: string;
  readonly id?: string;
  readonly tells?: readonly string[];
}

function attack(operation: ApiOperation, ground: Ground, what: string, odd: Odd): Attack {
  const { name, verb, path, hasBody } = operation;
  const real =
    odd.id === undefined ? filledIn(path, ground.own.get(name) ?? '') : path.replace(':id', odd.id);
  const body = odd.body ?? (hasBody ? JSON.stringify(wellFormed(operation, ground)) : undefined);
  return {
    operation: name,
    what,
    // The people she welcomes would slow down every list of the coach's.
    as: name === 'POST /api/v1/participants' ? 'lead' : 'follower',
    verb,
    path: odd.query === undefined ? real : `${real}?${odd.query}`,
    ...(body === undefined ? {} : { body }),
    ...(odd.headers ? { headers: odd.headers } : {}),
    tells: odd.tells ?? [CANARY],
  };
}

function wellFormed({ name }: ApiOperation, { named }: Ground): object {
  const make = WELL_FORMED[name];
  if (!make) throw new Error(`${name}: no well-formed body in well-formed.ts`);
  return make(named);
}

type Place = readonly string[];

/** Every place of a body, objects and lists themselves too. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...placesIn(inner, [...at, key])]);
}

/** The body with these values in their places; a place inside another that is taken already is left alone. */
function withValues(body: object, values: readonly (readonly [Place, HostileValue])[]): string {
  const copy = structuredClone(body);
  values.forEach(([place], index) => {
    const holder = place
      .slice(0, -1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], copy);
    if (typeof holder === 'object' && holder !== null) {
      (holder as Record<string, unknown>)[place.at(-1)!] = `@@${index}@@`;
    }
  });
  return JSON.stringify(copy).replace(/"@@(\d+)@@"/g, (_, index: string) => values[Number(index)]![1].json);
}

function without(body: object, place: Place): object {
  const copy = structuredClone(body);
  const holder = place
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy);
  delete (holder as Record<string, unknown>)[place.at(-1)!];
  return copy;
}

function idsOf(others: Others): HostileValue[] {
  return Object.entries(others).map(([whose, id]) => ({
    name: `id of another's ${whose}`,
    json: JSON.stringify(id),
  }));
}

/** The canary, and the value itself when it is long enough not to stand in a sentence by chance. */
function tellsOf({ json }: HostileValue): string[] {
  const said = json.replace(/^"|"$/g, '');
  return said.length >= 9 && said.length <= 60 ? [CANARY, said] : [CANARY];
}

function asQueryText(value: HostileValue) {
  const said = json(value.json);
  const text = typeof said === 'string' ? said : value.json;
  if (text.length > 3_000) return [];
  return [
    {
      what: value.name,
      encoded: encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')),
      tells: tellsOf(value),
    },
  ];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function shuffled<T>(items: T[], rng: SeededRng): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = rng.below(last + 1);
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
  return items;
}
