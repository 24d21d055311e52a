import { spawnSync } from 'node:child_process';
import path from 'node:path';

const FIND = path.join(__dirname, 'programs/monitoring-programs.cjs');
const FIND_TIMEOUT_MS = 300_000;

/**
 * A suite that needs Prometheus. Where it cannot be had the run says why and reports the suite as skipped, in its name too; with CI=true it
 * fails instead.
 */
// eslint-disable-next-line jest/no-export -- this file makes suites for test files, it is none itself
export function describeWithPrometheus(name: string, suite: () => void): void {
  const why = whyMissing();
  if (why === undefined) {
    // eslint-disable-next-line jest/valid-title, jest/valid-describe-callback -- the caller names and writes the suite
    describe(name, suite);
    return;
  }
  if (process.env['CI'] === 'true') throw new Error(`Prometheus is required: ${why}`);
  process.stderr.write(`\nMONITORING TESTS SKIPPED: ${why}\n`);
  // eslint-disable-next-line jest/no-disabled-tests, jest/valid-describe-callback -- there is no Prometheus to test with
  describe.skip(`${name} (skipped: no Prometheus)`, suite);
}

/** Which suites there are must be known at once: the search runs in a process of its own, and is waited for. */
function whyMissing(): string | undefined {
  const { status, stderr, error } = spawnSync(process.execPath, [FIND], { encoding: 'utf8', timeout: FIND_TIMEOUT_MS });
  return status === 0 ? undefined : stderr || (error?.message ?? 'the search for it was ended');
}
