import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { templatesOf, VARIANTS } from '../testing/templates-of';
import { userDataOf } from '../testing/user-data-of';

const EXAMPLE = readFileSync(join(__dirname, '..', '..', '..', '.env.example'), 'utf8');
const KNOWN = new Set([...EXAMPLE.matchAll(/^#([A-Z0-9_]+)=/gm)].map(([, name]) => name));

interface Container {
  readonly Name: string;
  readonly Environment?: readonly { readonly Name: string; readonly Value: unknown }[];
  readonly Secrets?: readonly { readonly Name: string }[];
}

/** Names that a program is given, with the values that stand in the template. */
function environmentOf(environment: 'dev' | 'production', compute: 'ec2' | 'fargate'): Map<string, unknown> {
  const { service } = templatesOf(environment, { compute });
  if (compute === 'ec2') {
    const file = /^cat > \/etc\/seoforge\/program\.env <<'END_OF_FILE'\n(.*?)\nEND_OF_FILE$/ms.exec(
      userDataOf(service),
    );
    const lines = file?.[1]?.split('\n') ?? [];
    return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  }
  const containers = Object.values(service.findResources('AWS::ECS::TaskDefinition'))
    .flatMap(({ Properties }) => (Properties as { ContainerDefinitions: Container[] }).ContainerDefinitions)
    // What it is given is its own, and no program of the product reads it.
    .filter(({ Name }) => Name !== 'prepare');
  return new Map(
    containers.flatMap(({ Environment = [], Secrets = [] }) => [
      ...Environment.map(({ Name, Value }) => [Name, Value] as const),
      ...Secrets.map(({ Name }) => [Name, 'secret'] as const),
    ]),
  );
}

describe.each(VARIANTS)('the environment of $environment on $compute', ({ environment, compute }) => {
  const given = environmentOf(environment, compute);

  it('has names of .env.example alone', () => {
    expect(given.size).toBeGreaterThan(20);
    const unknown = [...given.keys()].filter((name) => !KNOWN.has(name) && !KNOWN.has(name.replace(/_FILE$/, '')));
    expect(unknown).toEqual([]);
  });

  it('has everything without which production does not start', () => {
    const names = [...given.keys()].map((name) => name.replace(/_FILE$/, ''));
    expect(names).toEqual(
      expect.arrayContaining([
        'DATABASE_URL',
        'REDIS_URL',
        'AUTH_SIGNING_KEY',
        'API_KEY_HASH_SECRET',
        'ENCRYPTION_KEYS',
        'BACKUP_ENCRYPTION_KEY',
        'OPENAI_API_KEY',
      ]),
    );
  });

  it('checks the certificate of the database, and believes one proxy', () => {
    expect(Object.fromEntries(given)).toMatchObject({
      NODE_ENV: 'production',
      DATABASE_TLS: 'verified',
      DATABASE_TLS_CA_FILE: '/run/secrets/DATABASE_TLS_CA',
      TRUSTED_PROXY_HOPS: '1',
      PUBLIC_BASE_URL: 'https://api.example.com',
      MEDIA_STORE: 's3',
      BACKUP_STORE: 's3',
    });
  });
});
