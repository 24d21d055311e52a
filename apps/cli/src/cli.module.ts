import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthModule } from '@seoforge/auth';
import { BackupModule } from '@seoforge/backup';
import { CacheModule } from '@seoforge/cache';
import { ConfigurationModule, type Configuration } from '@seoforge/config';
import { DatabaseModule } from '@seoforge/database';
import { EventsModule } from '@seoforge/observability';
import { SitesModule } from '@seoforge/sites';
import { VaultModule } from '@seoforge/vault';

@Module({})
class CliModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: CliModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        DatabaseModule.forRoot('seoforge-cli'),
        EventsModule,
        CacheModule,
        AuthModule,
        SitesModule,
        VaultModule,
        BackupModule,
      ],
    };
  }
}

/** Finds a service of the product. */
export type Find = <T>(service: abstract new (...parameters: never[]) => T) => T;

/** Runs work with the product's services at hand, without HTTP and without jobs. */
export async function withServices<T>(configuration: Configuration, work: (find: Find) => Promise<T>): Promise<T> {
  const context = await NestFactory.createApplicationContext(CliModule.forRoot(configuration), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await work((service) => context.get(service, { strict: false }));
  } finally {
    await context.close();
  }
}
