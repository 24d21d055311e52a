// @ts-check
import eslint from '@eslint/js';
import jest from 'eslint-plugin-jest';
import unicorn from 'eslint-plugin-unicorn';
import tseslint from 'typescript-eslint';

const environmentOnlyInConfig = {
  object: 'process',
  property: 'env',
  message: 'Only libs/config reads the environment; inject a typed configuration class instead.',
};

export default tseslint.config(
  {
    ignores: ['dist', 'node_modules', 'coverage', 'reports', '.data', 'clients/wordpress/seoforge/build', 'deploy/aws'],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Plain objects stand for DTO and option classes everywhere in Nest.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.{ts,cjs,mjs,js,jsx}'],
    plugins: { unicorn },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'unicorn/filename-case': ['error', { case: 'kebabCase' }],
      'no-restricted-properties': ['error', environmentOnlyInConfig],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    // What runs in the editor of WordPress.
    files: ['clients/**/*.{js,jsx}'],
    languageOptions: {
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: {
        AbortController: 'readonly',
        clearTimeout: 'readonly',
        document: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    files: ['clients/**/*.spec.js'],
    languageOptions: { globals: { __dirname: 'readonly' } },
    extends: [jest.configs['flat/recommended']],
    rules: { 'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }] },
  },
  {
    files: ['libs/config/**', 'test/**', 'jest.config.cjs'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['apps/cli/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Word lists are data.
    files: ['libs/seo/engine/language/packs/*/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['migrations/*.ts'],
    rules: { 'unicorn/filename-case': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts', '**/testing/**'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Configuration classes are spread to change one member.
      '@typescript-eslint/no-misused-spread': 'off',
      // Asymmetric matchers are typed as any.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
