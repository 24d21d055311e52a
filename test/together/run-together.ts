import { readdirSync } from 'node:fs';
import path from 'node:path';

import { ALONE } from './alone.cjs';

/**
 * Loads every so-many-th spec of a folder into one test file. Jest loads the whole product anew for each test file, which takes longer than
 * most of these suites do; by itself, each can still be run by its path.
 */
export function runTogether(folder: 'contract' | 'integration' | 'e2e', part: number, parts: number): void {
  const directory = path.join(__dirname, '..', folder);
  const specs = readdirSync(directory)
    .filter((name) => name.endsWith('.spec.ts') && !(folder === 'e2e' && ALONE.includes(name.slice(0, -8))))
    .sort();
  for (const [index, name] of specs.entries())
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which they are is known only now
    if (index % parts === part) require(path.join(directory, name));
}
