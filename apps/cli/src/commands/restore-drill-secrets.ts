import type { Restored } from '@seoforge/backup';
import type { EncryptionConfig } from '@seoforge/config';
import { tlsOptions } from '@seoforge/database';
import { AppError } from '@seoforge/kernel';
import { Client } from 'pg';

/**
 * What was sealed before it was backed up opens with the keys of then alone, and those are in no backup.
 * @returns how many keys there are @throws AppError `restore.keys_missing`
 */
export async function requireKeysOfSecrets({ url, database }: Restored, { keys }: EncryptionConfig): Promise<number> {
  const client = new Client({ connectionString: url, ssl: tlsOptions(database) });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('SELECT DISTINCT encryption_key_id AS id FROM sealed_secrets');
    const missing = rows.map(({ id }) => id).filter((id) => !keys.some((key) => key.id === id));
    if (missing.length === 0) return rows.length;
    throw new AppError({
      code: 'restore.keys_missing',
      kind: 'invalid',
      message: `Secrets of the backup are sealed under keys that are not in ENCRYPTION_KEYS: ${missing.join(', ')}.`,
    });
  } finally {
    await client.end();
  }
}
