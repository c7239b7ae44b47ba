import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { startHttp, urlOf } from '../../support/http';
import { NoticePages, NoticesApi, PinNotice, Undeclared } from './notice-board';

interface Described {
  readonly requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
  readonly parameters?: { name: string; in: string; schema: object }[];
  readonly responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
  readonly security?: object[];
}
interface Document {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: {
    schemas: Record<string, { properties: Record<string, object>; required?: string[] }>;
  };
}

let app: NestExpressApplication;
let document: Document;

beforeAll(async () => {
  app = await startHttp({ controllers: [NoticesApi, NoticePages, Undeclared], providers: [PinNotice] });
  document = (await request(urlOf(app)).get('/api/v1/openapi.json').expect(200)).body as Document;
});

it('describes the API and nothing of the pages', () => {
  const paths = Object.keys(document.paths);
  expect(paths).toContain('/api/v1/notices/{id}');
  expect(paths.filter((path) => !path.startsWith('/api/v1/'))).toEqual([]);
});

it('says of a body what is checked of it', () => {
  const { properties, required } = document.components.schemas.NoticeBody!;
  expect(required).toEqual(['title']);
  expect(properties).toMatchObject({
    title: { type: 'string', minLength: 1, maxLength: 60, description: 'Titre de l’annonce.' },
    kind: { enum: ['cuisine', 'vente', null], nullable: true },
    slots: { type: 'array', items: { enum: ['matin', 'soir'] } },
    posts: { type: 'integer', minimum: 1, maximum: 99 },
    from: { type: 'string', format: 'date' },
    at: { type: 'string', format: 'date-time' },
    owner: { type: 'string', format: 'uuid' },
    pins: { type: 'array', items: { $ref: '#/components/schemas/PinBody' } },
  });
});

it('says of each route its answer, its errors, and that a token is needed', () => {
  const create = document.paths['/api/v1/notices']!.post!;
  expect(create.requestBody!.content['application/json']!.schema.$ref).toBe(
    '#/components/schemas/NoticeBody',
  );
  expect(create.responses['201']!.content!['application/json']!.schema.$ref).toBe(
    '#/components/schemas/NoticeAnswer',
  );
  for (const status of ['400', '401', '404', '409', '413', '415', '422', '429', '500', '503']) {
    expect(create.responses[status]!.content!['application/problem+json']!.schema.$ref).toBe(
      '#/components/schemas/ProblemDocument',
    );
  }
  expect(create.security).toEqual([{ bearer: [] }]);
  expect(create.parameters).toContainEqual(
    expect.objectContaining({ name: 'Idempotency-Key', in: 'header' }),
  );
});

it('says of a path that its id is a UUID, and of a list which page it is', () => {
  expect(document.paths['/api/v1/notices/{id}']!.get!.parameters).toEqual([
    expect.objectContaining({ name: 'id', in: 'path', schema: { type: 'string', format: 'uuid' } }),
  ]);
  const names = document.paths['/api/v1/notices']!.get!.parameters!.map(({ name }) => name);
  expect(names.sort()).toEqual(['page', 'q']);
});
