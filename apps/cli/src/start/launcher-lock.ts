import { AppError } from '@seoforge/kernel';
import { Client } from 'pg';

/** Any fixed number of this product's own. */
const LAUNCHER_LOCK = 0x5e0f1;

export interface LauncherLock {
  release(): Promise<void>;
}

/**
 * Held for as long as the launcher lives, and given up by the database when it dies: two launchers on one database would stop each
 * other's. @throws AppError when there is another one
 */
export async function takeLauncherLock(databaseUrl: string): Promise<LauncherLock> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'seoforge-launcher', keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LAUNCHER_LOCK]);
  if (!rows[0]?.taken) {
    await client.end();
    throw new AppError({
      code: 'start.already_running',
      kind: 'conflict',
      message: 'SEOForge is running in this folder already.',
    });
  }
  return { release: () => client.end() };
}
