// @ts-check
'use strict';
const { chownSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { constants } = require('node:os');
const path = require('node:path');

const { readCompose } = require('../read-compose.cjs');
const { Container } = require('./container.cjs');
const { order } = require('./order.cjs');
const { WORK, run } = require('./run.cjs');
const { demand, step, tell } = require('./steps.cjs');
const { startStores } = require('./stores.cjs');

const SECRETS = path.join(WORK, 'secrets');
const VOLUMES = path.join(WORK, 'volumes');
/** Nest ends a program by the signal that it was sent, once everything is closed. */
const ENDED_BY_SIGTERM = 128 + constants.signals.SIGTERM;
const HOSTS = path.join(WORK, 'hosts');
const PROBE =
  'id -u; grep CapEff /proc/self/status; touch /app/x /x 2>&1; touch /tmp/x /media/x && rm /media/x && echo written';

/**
 * Runs the programs of docker-compose.yml as Compose would, but for the engine, and uses them.
 * @param {{ root: string, config: import('./build-image.cjs').ImageConfig }} image
 */
async function proveServices({ root, config }) {
  // The first process of a namespace is not ended by signals that it does not handle.
  process.on('SIGINT', () => process.exit(1));
  const { services } = readCompose();
  rmSync(SECRETS, { recursive: true, force: true });
  rmSync(VOLUMES, { recursive: true, force: true });
  run('sh', [path.join(__dirname, '..', 'make-secrets.sh'), SECRETS]);
  writeFileSync(HOSTS, '127.0.0.1 localhost postgres redis\n');
  writeFileSync(path.join(root, 'etc/hosts'), '');

  /** A folder for a volume, which belongs to whom the image says. @param {string} volume @returns {[string, string]} */
  const mountOf = (volume) => {
    const [name = '', inside = ''] = volume.split(':');
    const outside = path.join(VOLUMES, name);
    mkdirSync(outside, { recursive: true });
    const { uid, gid } = statSync(path.join(root, inside));
    chownSync(outside, uid, gid);
    return [outside, inside];
  };

  /** @param {string} name @param {readonly string[]} [command] */
  const start = (name, command) => {
    const { environment = {}, secrets = [], volumes = [], ...service } = services[name] ?? {};
    const mounted = secrets.map(
      (secret) => /** @type {[string, string]} */ ([path.join(SECRETS, secret), `/run/secrets/${secret}`]),
    );
    const mounts = [...mounted, ...volumes.map(mountOf)];
    return new Container({
      root,
      hosts: HOSTS,
      config,
      mounts,
      environment,
      command: command ?? service.command ?? config.Cmd,
    });
  };

  /** @param {Container} container */
  const finished = async (container) => {
    const code = await container.exitCode;
    demand(code === 0, `It ended with ${code}:\n${container.output}`);
    return container.output.trim();
  };

  await step('Started PostgreSQL and Redis', () => startStores(SECRETS, services));
  await step('A user who can write to volumes and /tmp alone', async () => {
    const seen = await finished(start('api', ['sh', '-c', PROBE]));
    const refused = seen.match(/Read-only file system/g) ?? [];
    demand(
      /^1000\n/.test(seen) && /CapEff:\s0+\n/.test(seen) && refused.length === 2 && seen.endsWith('written'),
      seen,
    );
  });
  await step('migrate', async () => void (await finished(start('migrate'))));

  const api = start('api');
  const worker = start('worker');
  await step('api is healthy', () => api.becomesHealthy(config.Healthcheck.Test));
  await step('worker is healthy', () => worker.becomesHealthy(services['worker']?.healthcheck?.test));
  await step('/health/ready', async () => {
    const answer = await globalThis.fetch('http://127.0.0.1:8083/health/ready');
    const text = await answer.text();
    demand(answer.status === 200, text);
    return `${answer.status} ${text}`;
  });
  const created = await step('create-site', async () => {
    const cli = ['node', 'dist/apps/cli/src/main.js', 'create-site', '--name', 'Proof'];
    return { output: await finished(start('api', cli)) };
  });
  const [apiKey = ''] = /sf_live_[\w-]+/.exec(created.output) ?? [];
  await step('An article, written by the worker', () =>
    order(apiKey, 'articles', { keyphrase: 'green tea', targetWords: 300 }),
  );
  await step('A picture, in its volume', async () => {
    await order(apiKey, 'images', { prompt: 'a cup of green tea' });
    demand(readdirSync(path.join(VOLUMES, 'media')).length > 0, 'The volume is empty.');
  });

  const backup = start('backup');
  await step('backup and its drill', async () => {
    await backup.becomesHealthy(services['backup']?.healthcheck?.test);
    await backup.prints(/: dump, .*RESTORE PROVEN/s);
    return `\n${backup.output.trim()}`;
  });
  await step('Stopped, each by itself after SIGTERM', async () => {
    const codes = await Promise.all([api, worker, backup].map((container) => container.stop()));
    demand(
      codes.every((code) => code === ENDED_BY_SIGTERM),
      `They ended with ${codes.join(', ')}.`,
    );
  });
  tell('The image is proven.');
  process.exit(0);
}

module.exports = { proveServices };
