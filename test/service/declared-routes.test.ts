import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { ACCESS, type Access } from '../../src/platform/http/access';
import { Undeclared } from '../platform/http/notice-board';
import { startHttp, urlOf } from '../support/http';
import { startWholeService } from '../support/service';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: Access | undefined;
}

/** What everybody may ask: each line was decided, none is an accident. */
const OPEN_PAGES =
  /^(GET|POST) \/(connexion|deconnexion|mot-de-passe|entrer|p|rencontre|poste|proposer-un-poste|invitation|dev)(\/|$)/;
const OPEN_OTHERS = ['GET /', 'GET /accessibilite', 'GET /health', 'GET /api/v1/openapi.json'];
const ROLES = ['coach', 'lead', 'admin', 'participant'];

let app: NestExpressApplication;
let routes: Route[];

beforeAll(async () => {
  app = await startWholeService();
  routes = routesOf(app);
});

it('every route says whom it is for', () => {
  expect(routes.length).toBeGreaterThan(30);
  expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
});

it('a route that forgot to say it would be noticed', async () => {
  const careless = routesOf(await startHttp({ controllers: [Undeclared] }));
  const forgotten = careless.filter(({ access }) => access === undefined).map(({ path }) => path);
  expect(forgotten.sort()).toEqual(['/api/v1/forgotten', '/oublie']);
});

it('roles are those of the house', () => {
  const named = routes.flatMap(({ access }) => (Array.isArray(access) ? (access as string[]) : []));
  expect([...new Set(named)].filter((role) => !ROLES.includes(role))).toEqual([]);
});

it('what is open to everybody was meant to be', () => {
  const open = routes
    .filter(({ access }) => access === 'everybody')
    .map(({ method, path }) => `${method} ${path}`);
  expect(open.filter((route) => !OPEN_PAGES.test(route) && !OPEN_OTHERS.includes(route))).toEqual([]);
});

it('a stranger gets nothing of what is not open, over HTTP', async () => {
  for (const { method, path, access } of routes.filter(({ access }) => access !== 'everybody')) {
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const filled = path.replace(/:\w+/g, '0f0f0f0f-0000-4000-8000-000000000001');
    const answer = await request(urlOf(app))[verb](filled).accept('html');
    const expected = path.startsWith('/api/') ? [401] : [303];
    expect([method, path, access, expected.includes(answer.status)]).toEqual([method, path, access, true]);
    if (answer.status === 303) expect(answer.headers.location).toMatch(/^\/(connexion|entrer)/);
  }
});

it('every API route is described, with its answer', async () => {
  const { body } = await request(urlOf(app)).get('/api/v1/openapi.json').expect(200);
  const described = body.paths as Record<
    string,
    Record<string, { responses: Record<string, { content?: object }> }>
  >;
  for (const { method, path } of routes.filter(
    ({ path }) => path.startsWith('/api/v1/') && !path.endsWith('openapi.json'),
  )) {
    const operation = described[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    const good = Object.entries(operation?.responses ?? {}).filter(([status]) => Number(status) < 300);
    expect([method, path, good.length]).toEqual([method, path, 1]);
    const [status, answer] = good[0]!;
    expect([path, status === '204' || answer.content !== undefined]).toEqual([path, true]);
  }
});

/** Every route of every controller, as Nest serves it. */
function routesOf(app: NestExpressApplication): Route[] {
  const [reflector, scanner] = [new Reflector(), new MetadataScanner()];
  const controllers = new DiscoveryService(app.get(ModulesContainer))
    .getControllers()
    .flatMap(({ instance, metatype }) => (instance && metatype ? [{ instance, metatype }] : []));
  return controllers.flatMap(({ instance, metatype }) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name]!;
      const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (verb === undefined) return [];
      const access = reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, metatype as never]);
      const paths = joined(
        Reflect.getMetadata(PATH_METADATA, metatype),
        Reflect.getMetadata(PATH_METADATA, handler),
      );
      return paths.map((path) => ({ method: RequestMethod[verb], path, access }));
    });
  });
}

function joined(controller: string | string[] | undefined, handler: string | string[] | undefined): string[] {
  return [controller ?? '']
    .flat()
    .flatMap((start) =>
      [handler ?? ''].flat().map((end) => `/${start}/${end}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1')),
    );
}
