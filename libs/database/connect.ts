import { setTimeout as sleep } from 'node:timers/promises';

import { AppError, messageOf } from '@seoforge/kernel';
import { DataSource, type DataSourceOptions } from 'typeorm';

import { isDatabaseUnavailable } from './database-errors';

/** A server that is just starting, or failing over, is there again within seconds. */
const ATTEMPTS = 5;
const DELAY_MS = 1_000;

/** Opens the pool, patiently. @throws AppError `database.unusable`, for whoever starts the program to read */
export async function connect(options: DataSourceOptions): Promise<DataSource> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await new DataSource(options).initialize();
    } catch (error) {
      if (!isDatabaseUnavailable(error) || attempt === ATTEMPTS) throw unusable(error);
      await sleep(DELAY_MS);
    }
  }
}

function unusable(cause: unknown): AppError {
  return new AppError({
    code: 'database.unusable',
    kind: 'unavailable',
    message: `The database cannot be reached or used: ${messageOf(cause)}. Is it running, and is DATABASE_URL right?`,
    cause,
  });
}
