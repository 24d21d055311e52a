import { generateKeyPairSync, randomBytes } from 'node:crypto';

import type { Environment } from '@seoforge/config';

import type { LocalFiles } from './local-files';
import { privateFile } from './private-file';

const HASH_SECRET_BYTES = 48;
const ENCRYPTION_KEY_BYTES = 32;

/** What a checkout provides for itself; each is left alone where it is configured. */
export const PROVIDED_LOCALLY = ['DATABASE_URL', 'AUTH_SIGNING_KEY', 'API_KEY_HASH_SECRET', 'ENCRYPTION_KEYS'] as const;

/** The environment of the programs: the caller's, with the secrets that are missing made once and kept. */
export function withLocalSecrets(environment: Environment, files: LocalFiles): Environment {
  return {
    ...environment,
    AUTH_SIGNING_KEY: environment['AUTH_SIGNING_KEY'] || privateFile(files.signingKey, newSigningKey),
    API_KEY_HASH_SECRET:
      environment['API_KEY_HASH_SECRET'] ||
      privateFile(files.apiKeyHashSecret, () => randomBytes(HASH_SECRET_BYTES).toString('base64')),
    ENCRYPTION_KEYS:
      environment['ENCRYPTION_KEYS'] ||
      privateFile(files.encryptionKeys, () => `local:${randomBytes(ENCRYPTION_KEY_BYTES).toString('base64')}`),
    LOG_LEVEL: environment['LOG_LEVEL'] || 'warn',
    NODE_COMPILE_CACHE: environment['NODE_COMPILE_CACHE'] || files.compileCache,
  };
}

function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
