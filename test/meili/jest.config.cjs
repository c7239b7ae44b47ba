const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const everything = require('../../jest.config.cjs');

const MEILISEARCH = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'meilisearch'))
  .find((path) => existsSync(path));

if (!process.env.MEILI_TEST_URL && !MEILISEARCH) {
  console.log(
    'No Meilisearch here: set MEILI_TEST_URL (and MEILI_TEST_KEY), or put meilisearch on PATH; ' +
      'docker run --rm -p 127.0.0.1:7700:7700 getmeili/meilisearch:v1.53 starts one.',
  );
}

/** The tests that need a real Meilisearch: `npm run test:meili`. */
module.exports = {
  ...everything,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/meili/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 60_000,
  globals: { MEILISEARCH: MEILISEARCH ?? null },
};
