import type { Abstract } from '@nestjs/common';
import type { Environment } from '@seoforge/config';
import { newId } from '@seoforge/kernel';
import { RotateSecrets, Vault, VaultModule } from '@seoforge/vault';
import { DataSource } from 'typeorm';

import { createTestContext } from './test-context';
import { createTestDatabase, type TestDatabase } from './test-database';

/** A process's vault, and no other feature. */
export interface RunningVault {
  /** For further processes of the same installation. */
  readonly databaseUrl: string;
  readonly vault: Vault;
  readonly rotation: RotateSecrets;
  readonly dataSource: DataSource;
  /** What the process's container holds under a class. */
  get<T>(token: Abstract<T>): T;
  /** Makes a tenant. */
  newSiteId(): Promise<string>;
  /** Makes an administrator. */
  newUserId(): Promise<string>;
  stop(): Promise<void>;
}

/** On the database given, as a further process of it, or on one of its own. */
export async function startVault(variables: Environment = {}): Promise<RunningVault> {
  const database: TestDatabase | null = variables['DATABASE_URL'] === undefined ? await createTestDatabase() : null;
  const databaseUrl = variables['DATABASE_URL'] ?? database?.url ?? '';
  const context = await createTestContext({ ...variables, DATABASE_URL: databaseUrl }, [VaultModule]);
  const dataSource = context.get(DataSource);
  const newRow = async (statement: string): Promise<string> => {
    const id = newId();
    await dataSource.query(statement, [id]);
    return id;
  };
  return {
    databaseUrl,
    vault: context.get(Vault),
    rotation: context.get(RotateSecrets),
    dataSource,
    get: (token) => context.get(token),
    newSiteId: () => newRow("INSERT INTO sites (id, name, created_at) VALUES ($1, 'Garden site', now())"),
    newUserId: () =>
      newRow(
        "INSERT INTO users (id, email, password_hash, role, created_at) VALUES ($1::uuid, $1::uuid || '@example.com', '', 'owner', now())",
      ),
    stop: async () => {
      await context.close();
      await database?.drop();
    },
  };
}
