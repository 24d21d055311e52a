import { databaseUnavailable } from '@seoforge/database';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { isTransient } from './transient-failure';

/** Longest time until the database answers a statement. */
export const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Runs one statement over the pool, outside any transaction that is under way. A connection over which no answer comes in
 * time is closed, so that it does not stay lost to the pool; whether the statement had an effect is then not known.
 * @throws AppError `service.database_unavailable`
 */
export async function boundedQuery<Row>(
  dataSource: DataSource,
  statement: string,
  parameters: readonly unknown[],
): Promise<readonly Row[]> {
  const runner = dataSource.createQueryRunner();
  let timer: NodeJS.Timeout | undefined;
  try {
    const client = (await runner.connect()) as Client;
    timer = setTimeout(() => void client.end(), ANSWER_TIMEOUT_MS).unref();
    return (await runner.query(statement, [...parameters])) as Row[];
  } catch (error) {
    throw isTransient(error) ? databaseUnavailable(error) : error;
  } finally {
    clearTimeout(timer);
    await runner.release();
  }
}
