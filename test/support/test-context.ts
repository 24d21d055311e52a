import { Module, type INestApplicationContext, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigurationModule, type Environment } from '@seoforge/config';
import { DatabaseModule } from '@seoforge/database';

import { testConfiguration } from './test-configuration';

@Module({})
class TestModule {}

/** The product's modules as a process puts them together, over the database that `variables` name; close it in the end. */
export async function createTestContext(
  variables: Environment,
  imports: NonNullable<ModuleMetadata['imports']> = [],
): Promise<INestApplicationContext> {
  const configuration = testConfiguration(variables);
  return await NestFactory.createApplicationContext(
    {
      module: TestModule,
      imports: [ConfigurationModule.forRoot(configuration), DatabaseModule.forRoot('seoforge-test'), ...imports],
    },
    { logger: false, abortOnError: false },
  );
}
