// @ts-check
const { ALONE } = require('./test/together/alone.cjs');
const { UNIT_SPECS, UNITS_ALONE } = require('./test/together/unit-specs.cjs');

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

/** What runs in the editor of WordPress, and what builds it. */
const wordpress = {
  ...shared,
  transform: {
    '^.+\\.jsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'ecmascript', jsx: true } }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: { '^@wordpress/i18n$': '<rootDir>/clients/wordpress/testing/i18n.js' },
};

const belowRoot = (/** @type {string} */ pattern) => `<rootDir>/${pattern}`;

/** @type {import('jest').Config} */
module.exports = {
  // No test waits so long where all is well. A limit near what a test takes fails on a busy machine and tells nothing.
  testTimeout: 120_000,
  projects: [
    {
      // One project for all of it: each has a cache of its own, and would transform the product anew.
      ...withServices,
      displayName: 'gate',
      testMatch: [
        'test/together/{unit,contract,integration,e2e}-*.ts',
        ...UNITS_ALONE,
        `test/e2e/{${ALONE.join(',')}}.spec.ts`,
        'test/access/**/*.spec.ts',
      ].map(belowRoot),
    },
    { ...shared, displayName: 'unit', testMatch: UNIT_SPECS.map(belowRoot) },
    { ...wordpress, displayName: 'wordpress-clients', testMatch: ['<rootDir>/clients/**/*.spec.js'] },
    { ...withServices, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.spec.ts'] },
    { ...withServices, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.spec.ts'] },
    { ...withServices, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    {
      ...withServices,
      displayName: 'faults',
      testMatch: ['{provider-faults,ssrf*}', 'network/network-faults', 'shutdown/shutdown-under-load'].map((spec) =>
        belowRoot(`test/faults/${spec}.spec.ts`),
      ),
    },
    { ...withServices, displayName: 'monitoring', testMatch: ['<rootDir>/test/monitoring/**/*.spec.ts'] },
    // A package of its own, with a lock of its own: the product's tests do not need it.
    { ...shared, displayName: 'aws', testMatch: ['<rootDir>/deploy/aws/**/*.spec.ts'] },
    { ...withServices, displayName: 'access', testMatch: ['<rootDir>/test/access/**/*.spec.ts'] },
    { ...withServices, displayName: 'fuzz', testMatch: ['<rootDir>/test/fuzz/**/*.spec.ts'] },
    {
      ...withServices,
      displayName: 'wordpress',
      globalSetup: '<rootDir>/test/wordpress/start-everything.ts',
      testMatch: ['<rootDir>/test/wordpress/**/*.spec.ts'],
    },
    { ...withServices, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
