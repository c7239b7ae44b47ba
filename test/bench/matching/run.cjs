/** Runs the bench on our TypeScript without Jest, whose own work would be counted: `npm run -s bench:matching`. */
const { transformSync } = require('@swc/core');
const { readFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

const options = {
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
};
require.extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};

setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');
require('reflect-metadata');
require('./bench.ts')
  .bench(process.argv.slice(2))
  .catch((error) => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exitCode = 1;
  });
