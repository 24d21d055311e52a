export { dataSourceOptions, tlsOptions } from './data-source-options';
export { databaseUnavailable, isDatabaseUnavailable, isUniqueViolation } from './database-errors';
export { DatabaseHealth, type DatabaseState } from './database-health';
export { DatabaseModule } from './database.module';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres';
export { EntityManagers } from './entity-managers';
export { migrate } from './migrate';
export { Notifications } from './notifications';
export { Transactions } from './transactions';
