import type { DatabaseConfig } from '@seoforge/config';
import { longestSilenceMs, tlsOptions } from '@seoforge/database';
import { tracing } from '@seoforge/observability';
import type { ConstructorOptions } from 'pg-boss';

/** The queue's own schema in the product's database. */
export const QUEUE_SCHEMA = 'pgboss';

/** How often a worker looks for jobs whose worker has died. */
const SUPERVISE_INTERVAL_SECONDS = 2;

/** Of the driver, to which pg-boss hands it on: a connection that owes an answer for so long is left for a new one. */
const patienceOf = (database: DatabaseConfig): object => ({ query_timeout: longestSilenceMs(database) });

function connectionOptions(database: DatabaseConfig): ConstructorOptions {
  return {
    connectionString: database.url?.reveal(),
    ssl: tlsOptions(database),
    application_name: 'seoforge-queue',
    connectionTimeoutMillis: database.connectTimeoutMs,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  };
}

/** How a process that only enqueues talks to the queue. A job carries the trace of who ordered it, beside its data. */
export function producerOptions(database: DatabaseConfig): ConstructorOptions {
  const { isOn, propagator } = tracing();
  return {
    ...connectionOptions(database),
    ...patienceOf(database),
    migrate: false,
    createSchema: false,
    openTelemetry: { enabled: isOn, propagateContext: isOn, ...(propagator && { propagator }) },
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

/** How the queue's schema is made and brought up to date, as a part of migrating, however long that takes. */
export function migrationOptions(database: DatabaseConfig): ConstructorOptions {
  return { ...connectionOptions(database), migrate: true, createSchema: true };
}
