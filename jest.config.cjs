// @ts-check
const { ALONE } = require('./test/together/alone.cjs');

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^@seoforge/(.*)$': '<rootDir>/libs/$1/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  restoreMocks: true,
};

/** Needs PostgreSQL and, where one can be had, Redis: both are started once for the whole run. */
const withServices = {
  ...shared,
  globalSetup: '<rootDir>/test/support/start-services.ts',
  globalTeardown: '<rootDir>/test/support/stop-services.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  // No test waits so long where all is well. A limit near what a test takes fails on a busy machine and tells nothing.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{apps,libs,test/support,test/gate,test/load,test/seo}/**/*.spec.ts',
        '<rootDir>/test/faults/judge.spec.ts',
      ],
    },
    { ...withServices, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.spec.ts'] },
    { ...withServices, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.spec.ts'] },
    {
      ...withServices,
      displayName: 'together',
      testMatch: ['<rootDir>/test/together/{contract,integration,e2e}-*.ts'],
    },
    { ...withServices, displayName: 'alone', testMatch: [`<rootDir>/test/e2e/{${ALONE.join(',')}}.spec.ts`] },
    { ...withServices, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    { ...withServices, displayName: 'faults', testMatch: ['<rootDir>/test/faults/{provider-faults,ssrf*}.spec.ts'] },
    { ...withServices, displayName: 'access', testMatch: ['<rootDir>/test/access/**/*.spec.ts'] },
    { ...withServices, displayName: 'fuzz', testMatch: ['<rootDir>/test/fuzz/**/*.spec.ts'] },
    { ...withServices, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
