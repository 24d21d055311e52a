import { DatabaseConfig, Secret } from '@seoforge/config';

import { dataSourceOptions, tlsOptions } from './data-source-options';

const configWith = (part: Partial<DatabaseConfig>): DatabaseConfig =>
  Object.assign(new DatabaseConfig(), { url: new Secret('postgres://localhost/seoforge') }, part);

describe('dataSourceOptions', () => {
  it('bound the pool, the statements and the transactions', () => {
    const config = configWith({
      poolSize: 3,
      connectTimeoutMs: 101,
      statementTimeoutMs: 102,
      idleTransactionTimeoutMs: 103,
      idleTimeoutMs: 1_004,
    });
    expect(dataSourceOptions(config, 'seoforge-test')).toMatchObject({
      type: 'postgres',
      url: 'postgres://localhost/seoforge',
      poolSize: 3,
      connectTimeoutMS: 101,
      extra: {
        application_name: 'seoforge-test',
        statement_timeout: 102,
        idle_in_transaction_session_timeout: 103,
        idleTimeoutMillis: 1_004,
      },
    });
  });

  it('never change the schema by themselves', () => {
    expect(dataSourceOptions(configWith({}), 'seoforge-test')).toMatchObject({
      synchronize: false,
      migrationsRun: false,
    });
  });
});

describe('tlsOptions', () => {
  const authority = '-----BEGIN CERTIFICATE-----';

  it.each([
    ['disabled', undefined, false],
    ['disabled', authority, false],
    ['verified', undefined, { rejectUnauthorized: true }],
    ['verified', authority, { rejectUnauthorized: true, ca: authority }],
  ] as const)('with TLS %s and the authority %s are %j', (tls, tlsCertificateAuthority, options) => {
    expect(tlsOptions(configWith({ tls, ...(tlsCertificateAuthority ? { tlsCertificateAuthority } : {}) }))).toEqual(
      options,
    );
  });
});
