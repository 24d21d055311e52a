import { fasterPace, REAL_PACE } from '../faults/pace';
import { performRuns, type RunResult } from '../faults/perform-runs';
import { everyRun } from '../faults/runs';

/** A machine that is busy for a second misses what is due in a tenth of one: what fails in time-lapse has to pass in real time. */
const PACE = fasterPace(12);

describe('vendors that fail, in time-lapse', () => {
  let results: readonly RunResult[];

  beforeAll(async () => {
    const first = await performRuns(PACE);
    const faulty = first.filter(({ complaints }) => complaints.length > 0).map(({ run }) => run.id);
    const again = faulty.length > 0 ? await performRuns(REAL_PACE, faulty) : [];
    results = [...again, ...first];
  }, 300_000);

  it.each(everyRun(PACE))('$scenario.id $scenario.title: $id', ({ id }) => {
    expect(results.find(({ run }) => run.id === id)).toHaveProperty('complaints', []);
  });
});
