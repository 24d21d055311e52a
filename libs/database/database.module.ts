import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DatabaseConfig } from '@seoforge/config';
import type { DataSourceOptions } from 'typeorm';

import { connect } from './connect';
import { dataSourceOptions } from './data-source-options';
import { DatabaseHealth } from './database-health';
import { EntityManagers } from './entity-managers';
import { HungConnections } from './hung-connections';
import { Notifications } from './notifications';
import { PoolGauges } from './pool-gauges';
import { PostgresNotifications } from './postgres-notifications';
import { Transactions } from './transactions';

@Global()
@Module({})
export class DatabaseModule {
  /** @param applicationName how the process shows in `pg_stat_activity`. */
  static forRoot(applicationName: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [DatabaseConfig],
          useFactory: (database: DatabaseConfig) => ({
            ...dataSourceOptions(database, applicationName),
            autoLoadEntities: true,
            toRetry: () => false,
          }),
          dataSourceFactory: (options) => connect(options as DataSourceOptions),
        }),
      ],
      providers: [
        EntityManagers,
        DatabaseHealth,
        HungConnections,
        PoolGauges,
        { provide: Transactions, useExisting: EntityManagers },
        { provide: Notifications, useClass: PostgresNotifications },
      ],
      exports: [EntityManagers, Transactions, DatabaseHealth, Notifications],
    };
  }
}
