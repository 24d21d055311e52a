import type { DatabaseConfig } from '@seoforge/config';
import type { DataSourceOptions } from 'typeorm';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** How every process talks to PostgreSQL: bounded pool, bounded statements, verified TLS where asked for. */
export function dataSourceOptions(database: DatabaseConfig, applicationName: string): PostgresOptions {
  return {
    type: 'postgres',
    url: database.url?.reveal() ?? '',
    ssl: tlsOptions(database),
    synchronize: false,
    migrationsRun: false,
    poolSize: database.poolSize,
    connectTimeoutMS: database.connectTimeoutMs,
    extra: {
      application_name: applicationName,
      idleTimeoutMillis: database.idleTimeoutMs,
      statement_timeout: database.statementTimeoutMs,
      idle_in_transaction_session_timeout: database.idleTransactionTimeoutMs,
      keepAlive: true,
    },
  };
}

/** TLS with certificate and host name checked, or none: there is no half-verified mode to choose by mistake. */
export function tlsOptions(database: DatabaseConfig): false | { rejectUnauthorized: true; ca?: string } {
  if (database.tls === 'disabled') return false;
  return {
    rejectUnauthorized: true,
    ...(database.tlsCertificateAuthority ? { ca: database.tlsCertificateAuthority } : {}),
  };
}
