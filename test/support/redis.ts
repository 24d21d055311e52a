/**
 * A suite that needs Redis. Where none can be had it is reported as skipped, the name saying so; the start of the
 * test run says why, and fails instead where Redis is required (CI=true or REQUIRE_REDIS=1).
 */
// eslint-disable-next-line jest/no-export -- this file makes suites for test files, it is none itself
export function describeWithRedis(name: string, suite: (redisUrl: string) => void): void {
  const url = process.env['TEST_REDIS_URL'];
  if (url === undefined) {
    // eslint-disable-next-line jest/no-disabled-tests -- the one permitted skip: there is no Redis to test against
    describe.skip(`${name} (skipped: no Redis)`, () => {
      suite('redis://127.0.0.1:0');
    });
    return;
  }
  // eslint-disable-next-line jest/valid-title -- the caller names the suite
  describe(name, () => {
    suite(url);
  });
}
