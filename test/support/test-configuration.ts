import { loadConfiguration, type Configuration, type Environment } from '@seoforge/config';

const DEFAULTS: Environment = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  LOG_FORMAT: 'json',
  API_KEY_HASH_SECRET: 'a secret that only tests have, long enough',
  ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
  DATABASE_POOL_SIZE: '5',
};

/** The product's configuration from `variables` over defaults that fit tests; nothing of the real environment gets in. */
export function testConfiguration(variables: Environment): Configuration {
  return loadConfiguration({ ...DEFAULTS, ...variables });
}
