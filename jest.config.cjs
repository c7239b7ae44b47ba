/**
 * One configuration for specs (beside the code, no I/O) and tests (in test/, real PostgreSQL, real SMTP, real HTTP).
 * Plain CommonJS mode with our own transformer: the only variant that runs on Node 20, 22 and 24 alike.
 */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/test/meili/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '\\.(ts|m?js)$': '<rootDir>/test/support/jest-transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  setupFilesAfterEnv: ['<rootDir>/test/support/jest-setup.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  randomize: true,
  testTimeout: 90_000,
  // By itself jest keeps one core free: on two, half of the machine would wait.
  maxWorkers: '100%',
  // What a file loaded is not all given back: after fifty of them a worker collects garbage for seconds on end.
  workerIdleMemoryLimit: '1GB',
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts', '!src/main.ts'],
};
