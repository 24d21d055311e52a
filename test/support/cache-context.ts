import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CacheModule } from '@seoforge/cache';
import { ConfigurationModule, type Environment } from '@seoforge/config';

import { testConfiguration } from './test-configuration';

@Module({})
class TestModule {}

/** The cache as a process puts it together; it needs no database. Close it in the end. */
export async function createCacheContext(variables: Environment): Promise<INestApplicationContext> {
  const configuration = testConfiguration({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...variables });
  return await NestFactory.createApplicationContext(
    { module: TestModule, imports: [ConfigurationModule.forRoot(configuration), CacheModule] },
    { logger: false, abortOnError: false },
  );
}
