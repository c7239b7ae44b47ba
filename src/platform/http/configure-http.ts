import type { NestApplicationOptions } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../config/config';
import { Ids } from '../ids/ids';
import { serveAssets } from '../views/assets';
import { useViews } from '../views/express-engine';
import { ViewRenderer } from '../views/view-renderer';
import { Principals } from './access';
import { compressedPages } from './compressed-pages';
import { describeApi } from './openapi';
import { OpenApiDocument } from './openapi.controller';
import { pace, REQUESTS_PER_MINUTE } from './pace';
import { requestBody } from './request-body';
import { numbered, scoped } from './request-scope.middleware';
import {
  knownMethods,
  neverUnchanged,
  personalByDefault,
  readablePaths,
  responseHeaders,
} from './response-headers';

/** For `NestFactory.create`: bodies are read by us, once it is known who sends them. */
export const HTTP_OPTIONS: NestApplicationOptions = { bodyParser: false };

/** Milliseconds a connection may take for its headers, and for the whole of a request. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 60_000 };

/**
 * Everything the service and its tests share about HTTP; called once, before `init` or `listen`.
 * The order matters: headers come first so that errors carry them too.
 */
export function configureHttp(app: NestExpressApplication, config: Config): void {
  const principals = optional(app, Principals);
  const express = app.getHttpAdapter().getInstance();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  useViews(express, app.get(ViewRenderer));
  app.use(numbered(app.get(Ids)), responseHeaders(config.baseUrl), personalByDefault);
  app.use(knownMethods, readablePaths);
  serveAssets(express, config.production);
  app.use(compressedPages());
  app.use(neverUnchanged, pace(REQUESTS_PER_MINUTE), requestBody(principals), scoped);
  Object.assign(app.getHttpServer(), PATIENCE);
  app.get(OpenApiDocument).makeWith(() => describeApi(app, config.brandName));
}

function optional<T>(app: NestExpressApplication, type: abstract new () => T): T | undefined {
  try {
    return app.get<T>(type as never, { strict: false });
  } catch {
    return undefined;
  }
}
