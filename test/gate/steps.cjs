// @ts-check
'use strict';

/**
 * Everything a change must pass; begun in this order, the longest one first. `program` is a file below the project's root.
 * @typedef {{ name: string, program: string, parameters: string[] }} Step
 * @type {readonly Step[]}
 */
const STEPS = [
  { name: 'lint', program: 'node_modules/eslint/bin/eslint.js', parameters: ['.'] },
  {
    name: 'format',
    program: 'node_modules/prettier/bin/prettier.cjs',
    parameters: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'licences', program: 'test/gate/licences.cjs', parameters: [] },
  { name: 'types', program: 'node_modules/typescript/bin/tsc', parameters: ['--noEmit', '--project', '.'] },
  {
    name: 'dependencies',
    program: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    parameters: ['apps', 'libs', 'migrations', 'test'],
  },
  { name: 'unused', program: 'node_modules/knip/bin/knip.js', parameters: [] },
  { name: 'build', program: 'node_modules/@nestjs/cli/bin/nest.js', parameters: ['build', 'api'] },
];

/** Jest's projects; they run together, after the steps. */
const TEST_PROJECTS = ['unit', 'contract', 'integration', 'e2e', 'access'];

module.exports = { STEPS, TEST_PROJECTS };
