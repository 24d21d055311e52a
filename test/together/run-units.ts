/* eslint-disable jest/no-export -- a part is run by a file of its own */
import { globSync } from 'node:fs';
import path from 'node:path';

import { UNIT_SPECS, UNITS_ALONE } from './unit-specs.cjs';

const PROJECT_ROOT = path.join(__dirname, '../..');

/**
 * Loads one of so many parts of the unit specs into one test file, for the reason of `runTogether`. A part is a run of neighbours, which
 * need the same modules; each spec is a block of its own, so that its hooks are run for its tests alone.
 */
export function runUnits(part: number, parts: number): void {
  const specs = globSync(UNIT_SPECS, { cwd: PROJECT_ROOT })
    .filter((spec) => !UNITS_ALONE.includes(spec))
    .sort();
  const size = Math.ceil(specs.length / parts);
  describe.each(specs.slice(part * size, (part + 1) * size))('%s', (spec) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which they are is known only now
    require(path.join(PROJECT_ROOT, spec));
  });
}
