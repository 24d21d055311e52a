import { setTimeout as sleep } from 'node:timers/promises';

import type { Disturbance } from './load-run';
import type { ProductionService } from './stage/production-service';

/** As a supervisor waits before it starts a program again. */
const RESTART_DELAY_MS = 2_000;

/** Redis goes after a fifth of the time and is back after two fifths, having forgotten everything; after three fifths a worker dies. */
export function chaosFor({ redis, workers: [worker] }: ProductionService): Disturbance {
  return async (durationMs, tell) => {
    await sleep(durationMs / 5);
    tell('Redis is stopped');
    await redis.stop();
    await sleep(durationMs / 5);
    tell('Redis is started');
    redis.start();
    await sleep(durationMs / 5);
    tell('a worker is killed');
    await worker?.end('SIGKILL');
    await sleep(RESTART_DELAY_MS);
    tell('it is started again');
    await worker?.start();
  };
}
