import { Client } from 'pg';

import { eventually } from '../support/eventually';
import type { LedgerEntry } from './scenario';

const TIMEOUT_MS = 5_000;

/** What the product has written down about its calls, once it has written down `count` attempts or time is up. */
export async function readLedger(databaseUrl: string, count: number): Promise<readonly LedgerEntry[]> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: TIMEOUT_MS });
  await client.connect();
  try {
    let entries: readonly LedgerEntry[] = [];
    const isComplete = async (): Promise<boolean> => {
      const { rows } = await client.query<LedgerEntry>(
        'select provider, model, outcome, cost_micro_usd::int as "costMicroUsd" from model_calls',
      );
      entries = rows;
      return entries.length >= count;
    };
    await eventually(`An entry for each of ${count} requests`, isComplete, TIMEOUT_MS).catch(() => undefined);
    return entries;
  } finally {
    await client.end();
  }
}
