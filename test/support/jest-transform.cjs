/**
 * Turns our TypeScript, and the ESM-only packages of node_modules, into CommonJS for Jest.
 * CommonJS packages pass through unchanged: transforming them would cost time and change nothing.
 */
const { createTransformer } = require('@swc/jest').default ?? require('@swc/jest');
const fs = require('node:fs');
const path = require('node:path');

const shared = { module: { type: 'commonjs' }, sourceMaps: 'inline' };
const forTypeScript = createTransformer({
  ...shared,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
});
const forModules = createTransformer({
  ...shared,
  jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
});

const packageTypes = new Map();
function nearestPackageType(folder) {
  if (packageTypes.has(folder)) return packageTypes.get(folder);
  const manifest = path.join(folder, 'package.json');
  const above = path.dirname(folder);
  let type = 'commonjs';
  if (fs.existsSync(manifest)) type = JSON.parse(fs.readFileSync(manifest, 'utf8')).type ?? 'commonjs';
  else if (above !== folder) type = nearestPackageType(above);
  packageTypes.set(folder, type);
  return type;
}

function transformerFor(file) {
  if (file.endsWith('.ts')) return forTypeScript;
  if (file.endsWith('.mjs')) return forModules;
  return nearestPackageType(path.dirname(file)) === 'module' ? forModules : null;
}

module.exports = {
  process(source, file, options) {
    const transformer = transformerFor(file);
    return transformer ? transformer.process(source, file, options) : { code: source };
  },
  getCacheKey(source, file, options) {
    const transformer = transformerFor(file) ?? forModules;
    return transformer.getCacheKey(source, file, options);
  },
};
