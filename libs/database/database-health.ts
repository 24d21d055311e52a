import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const PING_TIMEOUT_MS = 2_000;

export type DatabaseState = 'ok' | 'unreachable' | 'not_migrated';

/** Tells, in bounded time, whether the database answers and has the schema that this program was built for. */
@Injectable()
export class DatabaseHealth {
  constructor(private readonly dataSource: DataSource) {}

  /** @param latestMigration name of the newest migration this program knows. */
  async check(latestMigration: string): Promise<DatabaseState> {
    const timeout = new AbortController();
    try {
      return await Promise.race([
        this.#hasMigration(latestMigration),
        sleep(PING_TIMEOUT_MS, 'unreachable' as const, { signal: timeout.signal, ref: false }),
      ]);
    } catch {
      return 'unreachable';
    } finally {
      timeout.abort();
    }
  }

  async #hasMigration(name: string): Promise<DatabaseState> {
    const [table] = await this.dataSource.query<{ present: boolean }[]>(
      `SELECT to_regclass('public.migrations') IS NOT NULL AS present`,
    );
    if (!table?.present) return 'not_migrated';
    const rows = await this.dataSource.query<unknown[]>('SELECT 1 FROM migrations WHERE name = $1', [name]);
    return rows.length > 0 ? 'ok' : 'not_migrated';
  }
}
