import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { OpenApiDocument } from '../../src/platform/http/openapi.controller';
import { WholeApp } from '../support/whole-app';
import { authorisationMatrix } from './authorisation-matrix';
import { Belongings } from './belongings';
import { declaredRoutes } from './declared-routes';
import { type ApiOperation, apiOperations } from './hostile/api-operations';
import { WELL_FORMED, wellAsked } from './well-formed';

type Json = Record<string, unknown>;
interface Described {
  readonly requestBody?: { readonly content: Json };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: Json }>> }>
  >;
}

const PROBLEMS = ['400', '401', '404', '409', '413', '415', '422', '429', '500', '503'];
/** Writing routes that take no body. */
const WITHOUT_BODY = [
  'POST /api/v1/openings/:id/publication',
  'POST /api/v1/introductions/:id/withdrawal',
  'POST /api/v1/employers/:id/contacts/:contactId/retirement',
];

let whole: WholeApp;
let document: OpenAPIObject;
let operations: ApiOperation[];

beforeAll(async () => {
  whole = await WholeApp.open({ world: 'dijon' });
  document = whole.part(OpenApiDocument).document();
  operations = apiOperations(document);
});
afterAll(() => whole.close());

it('describes every route of the API, and no page', () => {
  const routes = declaredRoutes(whole).filter(({ path }) => path.startsWith('/api/'));
  const described = routes.map(({ name }) => name).filter((name) => !name.endsWith('/openapi.json'));
  expect(operations.map(({ name }) => name).sort()).toEqual(described.sort());
});

it('says what each route takes, answers and refuses', () => {
  for (const operation of operations) {
    const { requestBody, responses } = describedOf(operation);
    const writes = operation.verb !== 'GET' && !WITHOUT_BODY.includes(operation.name);
    expect({ name: operation.name, body: requestBody !== undefined }).toEqual({
      name: operation.name,
      body: writes,
    });
    const successes = Object.keys(responses).filter((status) => status < '300');
    expect(successes).toHaveLength(1);
    expect(responses[successes[0]!]!.content?.['application/json']?.schema).toBeDefined();
    expect(Object.keys(responses).filter((status) => status >= '300')).toEqual(PROBLEMS);
    for (const status of PROBLEMS) {
      const { $ref } = responses[status]!.content!['application/problem+json']!.schema;
      expect($ref).toBe('#/components/schemas/ProblemDocument');
    }
  }
});

it('says of every field what it holds', () => {
  const vague = Object.entries(schemas()).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, said]) => !['type', '$ref', 'allOf', 'oneOf', 'anyOf'].some((word) => word in said))
      .map(([field]) => `${name}.${field}`),
  );
  expect(vague).toEqual([]);
});

it('is what the well-formed bodies of these tests fill in: no field escapes what is tried on them', async () => {
  const named = await new Belongings(whole).named();
  for (const operation of operations.filter(({ hasBody }) => hasBody)) {
    const { $ref } = (
      describedOf(operation).requestBody!.content['application/json'] as { schema: { $ref: string } }
    ).schema;
    const { properties = {} } = schemas()[$ref.split('/').at(-1)!]!;
    const filled = Object.keys(WELL_FORMED[operation.name]!(named));
    const missing = Object.keys(properties).filter((field) => !filled.includes(field));
    expect({ name: operation.name, missing }).toEqual({ name: operation.name, missing: [] });
  }
});

it('names no schema that only pages use', () => {
  expect(Object.keys(schemas())).not.toContain('SignInForm');
});

it('is kept by what is really answered, field by field', async () => {
  const belongings = new Belongings(whole);
  const named = await belongings.named();
  const about = new Map(authorisationMatrix().map((line) => [line.route, line.about]));
  const validator = strict();
  for (const operation of operations) {
    const kind = about.get(operation.name);
    const id = kind ? await belongings.make(kind) : '';
    const answers = [await whole.ask({ as: 'follower', ...wellAsked(operation.name, named, id) })];
    // A second look: what lists hold once something was written.
    if (operation.verb === 'PUT' || operation.verb === 'POST') {
      const reading = operations.find((one) => one.path === operation.path && one.verb === 'GET');
      if (reading) answers.push(await whole.ask({ as: 'follower', ...wellAsked(reading.name, named, id) }));
    }
    for (const [index, { status, text }] of answers.entries()) {
      const asked =
        index === 0
          ? operation
          : operations.find((one) => one.path === operation.path && one.verb === 'GET')!;
      const schema = describedOf(asked).responses[String(status)]?.content?.['application/json']?.schema;
      expect({ name: asked.name, status, schema: Boolean(schema) }).toEqual({
        name: asked.name,
        status,
        schema: true,
      });
      expect(complaints(validator(schema!), JSON.parse(text), asked.name)).toEqual([]);
    }
  }
});

it('is kept by refusals too', async () => {
  const validate = strict()({ $ref: '#/components/schemas/ProblemDocument' });
  const refusals = [
    await whole.ask({ as: 'nobody', verb: 'GET', path: '/api/v1/openings' }),
    await whole.ask({ as: 'follower', verb: 'GET', path: '/api/v1/rien' }),
    await whole.ask({ as: 'follower', verb: 'POST', path: '/api/v1/openings', body: {} }),
    await whole.ask({ as: 'follower', verb: 'POST', path: '/api/v1/openings', body: '{' }),
    await whole.ask({ as: 'follower', verb: 'POST', path: '/api/v1/openings', body: 'x'.repeat(200_000) }),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([401, 404, 400, 400, 413]);
  for (const { text } of refusals) expect(complaints(validate, JSON.parse(text), 'refusal')).toEqual([]);
});

function describedOf({ path, verb }: ApiOperation): Described {
  const item = document.paths[path.replace(/:(\w+)/g, '{$1}')] as unknown as Record<string, Described>;
  return item[verb.toLowerCase()]!;
}

interface Schema {
  readonly properties?: Readonly<Record<string, Json>>;
}

function schemas(): Readonly<Record<string, Schema>> {
  return document.components!.schemas as Readonly<Record<string, Schema>>;
}

/** Judges by the document, and lets nothing through that it does not name. */
function strict(): (schema: Json) => ValidateFunction {
  const closed = Object.entries(schemas()).map(([name, schema]) => [
    name,
    schema.properties ? { ...schema, additionalProperties: false } : schema,
  ]);
  const components = { schemas: Object.fromEntries(closed) as Json };
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  return (schema) => ajv.compile({ ...schema, components });
}

function complaints(validate: ValidateFunction, value: unknown, name: string): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name} ${instancePath}: ${message}`);
}
