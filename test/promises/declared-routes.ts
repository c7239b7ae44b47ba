import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS, type Access } from '../../src/platform/http/access';
import type { WholeApp } from '../support/whole-app';

/** One handler of one controller. */
export interface DeclaredRoute {
  /** `GET /api/v1/openings/:id`. */
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  /** Where it stands, for whoever has to correct it. */
  readonly handler: string;
  readonly access: Access | undefined;
}

type Controller = { readonly name: string; readonly prototype: Record<string, unknown> };

/** Every handler Nest knows, with what it declares. */
export function declaredRoutes({ app }: WholeApp): DeclaredRoute[] {
  const wrappers = app.get(DiscoveryService, { strict: false }).getControllers();
  const controllers = new Set(wrappers.map(({ metatype }) => metatype as unknown as Controller));
  return [...controllers].flatMap((controller) => routesOf(controller));
}

function routesOf(controller: Controller): DeclaredRoute[] {
  const { prototype } = controller;
  const methods = new MetadataScanner().getAllMethodNames(prototype);
  return methods.flatMap((method) => {
    const handler = prototype[method] as object;
    const verb: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
    if (verb === undefined) return [];
    const access = (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as
      Access | undefined;
    const said = { verb: RequestMethod[verb], handler: `${controller.name}.${method}`, access };
    return pathsOf(controller, handler).map((path) => ({ ...said, path, name: `${said.verb} ${path}` }));
  });
}

function pathsOf(controller: object, handler: object): string[] {
  const [fronts, backs] = [controller, handler].map((one) =>
    [Reflect.getMetadata(PATH_METADATA, one) as string | string[]].flat(),
  );
  const joined = fronts!.flatMap((front) => backs!.map((back) => `/${front}/${back}`));
  return joined.map((path) => path.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'));
}

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** What the router really answers to, whoever put it there: `GET /health`. */
export function routerNames({ app }: WholeApp): string[] {
  const { router } = app.getHttpAdapter().getInstance() as unknown as { router: { stack: Layer[] } };
  const names = router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((verb) => `${verb.toUpperCase()} ${route.path}`) : [],
  );
  return [...new Set(names)];
}
