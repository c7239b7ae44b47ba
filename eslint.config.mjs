import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const OUR_CLOCK =
  'Ask the Clock of src/platform/clock: time comes from one place, so that tests can move it.';
const OUR_IDS =
  'Ask src/platform/ids or a seeded Rng: two worlds replayed from one seed must be byte-identical.';
const OUR_CONFIG = 'Only src/platform/config reads the environment, so that a missing value stops the start.';

/** Where randomness is the very purpose: ids, and the secrets nobody may guess (keys, nonces). */
const RANDOM_SOURCES = [
  'src/platform/ids/**',
  'src/platform/encryption/**',
  'src/platform/config/encryption-key.ts',
];
const TIME_SOURCES = ['src/platform/clock/**'];

const environment = [{ object: 'process', property: 'env', message: OUR_CONFIG }];
const time = [{ object: 'Date', property: 'now', message: OUR_CLOCK }];
const chance = [
  { object: 'Math', property: 'random', message: OUR_IDS },
  ...['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'].map((property) => ({
    object: 'crypto',
    property,
    message: OUR_IDS,
  })),
];
const chanceImports = ['crypto', 'node:crypto'].map((name) => ({
  name,
  importNames: ['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'],
  message: OUR_IDS,
}));

const environmentImports = ['process', 'node:process'].map((name) => ({
  name,
  importNames: ['env'],
  message: OUR_CONFIG,
}));

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one thing has one name everywhere.',
};
const nowFromDate = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: OUR_CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: OUR_CLOCK },
];
const honestTests = [
  {
    selector:
      'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|unstable_mockModule)$/]',
    message: 'No module mocks: give the part through a Nest provider, or use the real one.',
  },
  {
    selector: 'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name="only"]',
    message: 'A test left alone hides all the others.',
  },
];

const NODE_GLOBALS =
  'Buffer URL __dirname clearInterval clearTimeout console exports fetch module process require setInterval setTimeout'.split(
    ' ',
  );

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'coverage/',
      'artifacts/',
      '.data/',
      'templates/',
      'test/architecture/bad-samples/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    name: 'everything of ours',
    rules: {
      'prefer-const': 'error',
      // Refusing control characters in what people send is part of the job.
      'no-control-regex': 'off',
      // French punctuation needs its non-breaking space.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', namedExports],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'typed code: a forgotten await is an act lost in silence',
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'the product: short files, one clock, one source of chance, one reader of the environment',
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', namedExports, ...nowFromDate],
      'no-restricted-properties': ['error', ...environment, ...time, ...chance],
      'no-restricted-imports': ['error', { paths: [...chanceImports, ...environmentImports] }],
    },
  },
  {
    name: 'where time is read',
    files: TIME_SOURCES,
    rules: {
      'no-restricted-syntax': ['error', namedExports],
      'no-restricted-properties': ['error', ...environment, ...chance],
    },
  },
  {
    name: 'where chance is drawn',
    files: RANDOM_SOURCES,
    rules: {
      'no-restricted-properties': ['error', ...environment, ...time],
      'no-restricted-imports': ['error', { paths: environmentImports }],
    },
  },
  {
    name: 'where the environment is read',
    files: ['src/platform/config/**'],
    rules: { 'no-restricted-properties': ['error', ...time, ...chance] },
  },
  {
    name: 'migrations are long by nature',
    files: ['src/**/migrations/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    name: 'entry points speak on the console',
    files: ['src/main.ts', 'src/cli.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'specs: one describe may hold many sentences',
    files: ['src/**/*.spec.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', namedExports, ...nowFromDate, ...honestTests],
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', namedExports, ...honestTests],
    },
  },
  {
    name: 'files a tool loads by itself',
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
