/**
 * A suite that needs WordPress. Where it cannot be had the suite is reported as skipped, the name saying so; the start of
 * the test run says why, and fails instead where CI=true.
 */
// eslint-disable-next-line jest/no-export -- this file makes suites for test files, it is none itself
export function describeOnWordPress(name: string, suite: () => void): void {
  if (process.env['WORDPRESS_MISSING'] === undefined) {
    // eslint-disable-next-line jest/valid-title, jest/valid-describe-callback -- the caller names and writes the suite
    describe(name, suite);
    return;
  }
  // eslint-disable-next-line jest/no-disabled-tests, jest/valid-describe-callback -- there is no WordPress to test on
  describe.skip(`${name} (skipped: no WordPress)`, suite);
}
