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

/**
 * Jest's projects, after the steps: all tests of the service, most specs of them in a few test files, for Jest loads the product anew for
 * each; and those of what is installed on a WordPress site.
 */
const TEST_PROJECTS = ['gate', 'wordpress-clients'];

/** The same specs one by one, to be run by name. */
const OTHER_PROJECTS = ['unit', 'contract', 'integration', 'e2e', 'access'];

module.exports = { OTHER_PROJECTS, STEPS, TEST_PROJECTS };
