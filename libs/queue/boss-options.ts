import type { DatabaseConfig } from '@seoforge/config';
import { tlsOptions } from '@seoforge/database';
import type { ConstructorOptions } from 'pg-boss';

/** The queue's own schema in the product's database. */
export const QUEUE_SCHEMA = 'pgboss';

/** How often a worker looks for jobs whose worker has died. */
const SUPERVISE_INTERVAL_SECONDS = 2;

/** How a process that only enqueues talks to the queue. */
export function producerOptions(database: DatabaseConfig): ConstructorOptions {
  return {
    connectionString: database.url?.reveal(),
    ssl: tlsOptions(database),
    application_name: 'seoforge-queue',
    connectionTimeoutMillis: database.connectTimeoutMs,
    schema: QUEUE_SCHEMA,
    max: 2,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  };
}

/** How a worker talks to the queue: it is woken by notifications, and looks after jobs that others left. */
export function workerOptions(database: DatabaseConfig): ConstructorOptions {
  return {
    ...producerOptions(database),
    max: 4,
    supervise: true,
    superviseIntervalSeconds: SUPERVISE_INTERVAL_SECONDS,
    monitorIntervalSeconds: SUPERVISE_INTERVAL_SECONDS,
    useListenNotify: true,
  };
}

/** How the queue's schema is made and brought up to date, as a part of migrating. */
export function migrationOptions(database: DatabaseConfig): ConstructorOptions {
  return { ...producerOptions(database), migrate: true, createSchema: true };
}
