import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { loadConfiguration, type Environment } from '@seoforge/config';

import { withLocalSecrets } from './local-environment';
import { localFiles } from './local-files';

describe('withLocalSecrets', () => {
  let projectRoot: string;

  beforeEach(() => {
    projectRoot = mkdtempSync(path.join(tmpdir(), 'local-environment-'));
  });

  afterEach(() => {
    rmSync(projectRoot, { recursive: true });
  });

  const complete = (given: Environment): Environment => withLocalSecrets(given, localFiles(projectRoot));

  it('provides all that a program needs but the database', () => {
    const environment = { ...complete({}), DATABASE_URL: 'postgres://localhost/seoforge' };
    expect(() => loadConfiguration(environment)).not.toThrow();
    expect(environment).toMatchObject({
      LOG_LEVEL: 'warn',
      NODE_COMPILE_CACHE: path.join(projectRoot, '.data', 'compile-cache'),
    });
  });

  it('provides the same each time, and other secrets elsewhere', () => {
    const first = complete({});
    expect(complete({})).toEqual(first);
    rmSync(path.join(projectRoot, '.data'), { recursive: true });
    const elsewhere = complete({});
    expect(elsewhere['AUTH_SIGNING_KEY']).not.toBe(first['AUTH_SIGNING_KEY']);
    expect(elsewhere['API_KEY_HASH_SECRET']).not.toBe(first['API_KEY_HASH_SECRET']);
    expect(elsewhere['ENCRYPTION_KEYS']).not.toBe(first['ENCRYPTION_KEYS']);
  });

  it('keeps what is given, and then makes nothing', () => {
    const given = {
      AUTH_SIGNING_KEY: 'a key',
      API_KEY_HASH_SECRET: 'a secret',
      ENCRYPTION_KEYS: 'keys',
      LOG_LEVEL: 'debug',
      NODE_COMPILE_CACHE: '/var/cache/node',
      PORT: '9000',
    };
    expect(complete(given)).toEqual(given);
    expect(readdirSync(projectRoot)).toEqual([]);
  });

  it('takes an empty variable for one that is not given', () => {
    const names = ['AUTH_SIGNING_KEY', 'API_KEY_HASH_SECRET', 'ENCRYPTION_KEYS', 'LOG_LEVEL', 'NODE_COMPILE_CACHE'];
    expect(complete(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(complete({}));
  });
});
