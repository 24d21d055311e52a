import { writeSync } from 'node:fs';

import { REAL_PACE } from './pace';
import { performRuns, type RunResult } from './perform-runs';
import { resultTable } from './result-table';
import { everyRun } from './runs';

const STDOUT = 1;
const PATIENCE_MS = 10 * 60_000;

describe('vendors that fail, in real time', () => {
  let results: readonly RunResult[];

  beforeAll(async () => {
    results = await performRuns(REAL_PACE);
  }, PATIENCE_MS);
  afterAll(() => {
    writeSync(STDOUT, `${resultTable(results)}\n`);
  });

  it.each(everyRun(REAL_PACE))('$scenario.id $scenario.title: $id', ({ id }) => {
    expect(results.find(({ run }) => run.id === id)).toHaveProperty('complaints', []);
  });
});
