import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import express, { type Application, type RequestHandler, type Response } from 'express';
import { PACKAGE_ROOT } from '../config/config';

const OURS = join(PACKAGE_ROOT, 'templates', 'assets');
/** Source Sans 3, SIL Open Font License 1.1. */
const FONTS = join(dirname(require.resolve('@fontsource-variable/source-sans-3/package.json')), 'files');

let version: string | undefined;

/** Where a page finds a file of `templates/assets`: the address changes when any of them does. */
export function assetPath(name: string): string {
  version ??= versionOf(OURS);
  return `/assets/${version}/${name}`;
}

/**
 * Serves style, script and font without asking who it is for. Files refer to each other by name, so
 * that one version covers them all; kept for a year in production, asked again elsewhere.
 */
export function serveAssets(app: Application, production: boolean): void {
  const kept = production ? 'public, max-age=31536000, immutable' : 'no-cache';
  const options = {
    index: false as const,
    redirect: false,
    dotfiles: 'ignore' as const,
    etag: true,
    lastModified: false,
    cacheControl: false,
    setHeaders: (response: Response) => void response.setHeader('Cache-Control', kept),
  };
  app.use('/assets/:version', squeezed(kept), express.static(OURS, options), express.static(FONTS, options));
}

/**
 * Style sheets and scripts leave compressed, whoever asks: they hold nothing of anybody. The font is compressed
 * already; pages have their own rule (http/compressed-pages).
 */
function squeezed(kept: string): RequestHandler {
  return (request, response, next) => {
    const file = /^\/([a-z-]+\.(?:css|js))$/.exec(request.path)?.[1];
    if (!file || !texts().has(file) || request.acceptsEncodings('gzip', 'identity') !== 'gzip') return next();
    response.set({ 'Cache-Control': kept, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    response.type(extname(file)).send(gzipSync(readFileSync(join(OURS, file))));
  };
}

function texts(): Set<string> {
  return new Set(readdirSync(OURS).filter((file) => /\.(css|js)$/.test(file)));
}

function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}
