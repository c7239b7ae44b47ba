import fc, { type Arbitrary } from 'fast-check';
import { type Operation, resolved, type Schema, type Schemas } from './api-description';

/** Stands in what is sent; an answer that refuses must not repeat it. */
export const MARK = 'QZXJ';

const hostile: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    `${MARK}\u0000`,
    `${MARK}' or '1'='1`,
    `<script>${MARK}</script>`,
    `{{${MARK}}}`,
    '\uD800',
    'x'.repeat(9_000),
    '2026-02-30',
    '0000-00-00',
    '99999-01-01',
    2 ** 31,
    2 ** 53,
    -1,
    1.5,
    1e308,
    '1e999',
    'NaN',
    true,
    null,
    [],
    {},
    [[[]]],
    { $ne: null },
    { __proto__: null, constructor: { prototype: { admin: true } } },
  ),
);

/** A value the schema allows, most of the time. */
function fitting(schema: Schema, schemas: Schemas, ids: readonly string[], depth = 0): Arbitrary<unknown> {
  const { type, format, items, properties, ...rest } = resolved(schema, schemas);
  if (rest.enum) return fc.constantFrom(...rest.enum);
  if (format === 'uuid') return fc.constantFrom(...ids);
  if (format === 'date') return fc.constantFrom('2026-11-01', '2027-02-28', '1950-06-15');
  if (format === 'date-time') return fc.constant('2026-11-20T09:00:00Z');
  if (type === 'integer') return fc.integer({ min: rest.minimum ?? 0, max: rest.maximum ?? 100 });
  if (type === 'number')
    return fc.integer({ min: Math.ceil(rest.minimum ?? 0), max: Math.floor(rest.maximum ?? 100) });
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') return fc.array(fitting(items ?? {}, schemas, ids, depth + 1), { maxLength: 3 });
  if (properties && depth < 6) return objectOf(properties, schemas, ids, depth);
  if (rest.pattern) return fc.constantFrom('21000', 'K2204', '12345678901234', '0612345678', '10:30', 'A');
  return fc
    .constantFrom('Commis de cuisine', 'Dijon', 'Préparer le service du midi', 'Ramey')
    .map((text) => text.slice(0, rest.maxLength));
}

function objectOf(
  properties: Readonly<Record<string, Schema>>,
  schemas: Schemas,
  ids: readonly string[],
  depth: number,
) {
  const fields = Object.entries(properties).map(
    ([name, schema]) => [name, fitting(schema, schemas, ids, depth + 1)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

/** A body that fits but for a few fields, a body that fits nothing, or no JSON at all. */
export function hostileBody(schema: Schema, schemas: Schemas, ids: readonly string[]): Arbitrary<unknown> {
  const names = Object.keys(resolved(schema, schemas).properties ?? { a: {} });
  const spoilt = fc
    .tuple(
      fitting(schema, schemas, ids),
      fc.dictionary(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, fc.string()), hostile, {
        maxKeys: 2,
      }),
    )
    .map(([fit, wrong]) => ({ ...(fit as object), ...wrong }));
  const broken = fc.constantFrom(
    '{',
    '[1,',
    `"${MARK}"`,
    'null',
    '{"a":1}}',
    '\u0000',
    `{"a":"${'x'.repeat(120_000)}"}`,
  );
  return fc.oneof(
    { weight: 8, arbitrary: spoilt },
    { weight: 1, arbitrary: hostile },
    { weight: 1, arbitrary: broken },
  );
}

/** The path with ids of ours, of others, of nobody, or none at all. */
export function hostilePath({ path }: Operation, ids: readonly string[]): Arbitrary<string> {
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    fc.uuid(),
    fc.constantFrom('1', '..', '%00', '%2e%2e%2f', `${MARK}`, 'null', '0'.repeat(300)),
  );
  return id.map((one) => path.replace(/\{\w+\}/g, one));
}

/** Names the route knows, and one it does not, with anything for a value. */
export function hostileQuery({ query }: Operation): Arbitrary<string> {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '1',
      '-1',
      '0',
      '1e9',
      'true',
      '%00',
      '47.32,5.04',
      '999,999',
      `${MARK}'--`,
      'a'.repeat(3_000),
    ),
  );
  if (query.length === 0) return fc.constant('');
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...query) },
    fc.constantFrom('admin', 'a[b]', '__proto__'),
  );
  return fc
    .array(fc.tuple(name, value), { maxLength: 3 })
    .map((pairs) =>
      pairs.length
        ? `?${pairs.map(([key, one]) => `${encodeURIComponent(key)}=${encodeURIComponent(one)}`).join('&')}`
        : '',
    );
}
