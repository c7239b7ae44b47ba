const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const everything = require('../../jest.config.cjs');

/** The names .ci/run looks for. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const CHROMIUM = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

if (!CHROMIUM) console.log('No Chromium here: put chromium on PATH (Debian: apt-get install chromium).');

/** The tests that need a browser: `npm run test:browser`. */
module.exports = {
  ...everything,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 60_000,
  globals: { CHROMIUM: CHROMIUM ?? null },
};
