// @ts-check
import house from '../../eslint.config.mjs';

/** The rules of the house; what prints is in bin/ alone. */
export default [
  { ignores: ['dist'] },
  ...house,
  { files: ['bin/**', 'containers/**'], rules: { 'no-console': 'off', 'no-restricted-properties': 'off' } },
  { files: ['containers/**'], languageOptions: { globals: { AbortSignal: 'readonly', fetch: 'readonly' } } },
  {
    // The assertions of the CDK throw.
    files: ['**/*.spec.ts'],
    rules: {
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', '**.hasResource*', '**.allResources*', '**.resourceCountIs'] },
      ],
    },
  },
];
