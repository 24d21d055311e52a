import { fasterPace } from '../faults/pace';
import { performRuns, type RunResult } from '../faults/perform-runs';
import { everyRun } from '../faults/runs';

const PACE = fasterPace(12);

describe('vendors that fail, in time-lapse', () => {
  let results: readonly RunResult[];

  beforeAll(async () => {
    results = await performRuns(PACE);
  });

  it.each(everyRun(PACE))('$scenario.id $scenario.title: $id', ({ id }) => {
    expect(results.find(({ run }) => run.id === id)).toHaveProperty('complaints', []);
  });
});
