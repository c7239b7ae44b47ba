import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';

const SOURCES = resolve(__dirname, '..', '..', 'src');

/** Every entity class of the house, registered in a module or not: read off the files themselves. */
export function allEntities(): (new () => object)[] {
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.entity.ts'))
    .sort()
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    .forEach((file) => void require(join(SOURCES, file)));
  return getMetadataArgsStorage()
    .tables.map(({ target }) => target)
    .filter((target) => typeof target === 'function') as (new () => object)[];
}
