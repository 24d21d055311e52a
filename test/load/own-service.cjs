// @ts-check
'use strict';
const { Buffer } = require('node:buffer');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const { Client } = require('pg');

const { freePort, startProgram } = require('./program.cjs');

const DIST = path.join(__dirname, '../../dist');
const API = path.join(DIST, 'apps/api/src/main.js');
const CLI = path.join(DIST, 'apps/cli/src/main.js');
/** As in the Dockerfile. */
const NODE_OPTIONS = ['--max-semi-space-size=32'];
/** More than a benchmark asks in a minute. */
const FREE = { key: 1_000_000, site: 1_000_000, address: 1_000_000 };
const PROFILES = path.join(__dirname, '../../reports/profiles');

/**
 * Our API as it is built and as it runs in production: every call is authenticated, rate-limited, paid for from a limited
 * budget, entered in the ledger and logged. PostgreSQL writes durably; without Redis, limits are counted in the process.
 * @param {number} upstreamPort
 * @param {{ profile?: boolean, redisUrl?: string }} options
 * @returns {Promise<import('./servers.cjs').MeasuredServer & { databaseUrl: string }>}
 */
async function startOwnService(upstreamPort, { profile = false, redisUrl }) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'seoforge-bench-'));
  const dataDirectory = path.join(directory, 'postgres');
  const postgres = await require(path.join(DIST, 'libs/database')).startEmbeddedPostgres({
    dataDirectory,
    database: 'bench',
  });
  const port = await freePort();
  const environment = {
    NODE_ENV: 'production',
    PRODUCTION_WAIVERS: 'redis,signing-key',
    DATABASE_URL: postgres.url,
    API_KEY_HASH_SECRET: 'a secret that only the benchmark has, long enough',
    ENCRYPTION_KEYS: `bench:${Buffer.alloc(32, 'only the benchmark').toString('base64')}`,
    OPENAI_API_KEY: 'a-key-of-nobody',
    OPENAI_BASE_URL: `http://127.0.0.1:${upstreamPort}/v1`,
    AI_MONTHLY_BUDGET_USD: '100000',
    AI_PROVIDER_CONCURRENCY: '1000',
    RATE_LIMITS: JSON.stringify({ compatibility: FREE, read: FREE }),
    ...(redisUrl && { REDIS_URL: redisUrl }),
    PORT: String(port),
    MANAGEMENT_PORT: String(await freePort()),
  };
  runCommand(['migrate'], environment);
  const apiKey = /sf_live_[\w-]+/.exec(runCommand(['create-site', '--name', 'Benchmark'], environment))?.[0] ?? '';
  const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${PROFILES}`] : [];
  const api = await startProgram([...profiling, ...NODE_OPTIONS, API], port, environment);
  return {
    name: 'ours',
    port,
    path: '/openai/v1/chat/completions',
    headers: { authorization: `Bearer ${apiKey}`, 'cache-control': 'no-cache' },
    model: 'openai/gpt-5.4-mini',
    processes: [
      { name: 'server', pid: api.pid },
      { name: 'database', pid: postmasterOf(dataDirectory) },
    ],
    databaseUrl: postgres.url,
    stop: async () => {
      await api.stop();
      await postgres.stop();
      fs.rmSync(directory, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string[]} parameters
 * @param {Record<string, string>} environment
 */
function runCommand(parameters, environment) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...parameters], {
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${parameters.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** @param {string} dataDirectory */
function postmasterOf(dataDirectory) {
  return Number(fs.readFileSync(path.join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
}

/**
 * What the accounts say when no call is under way.
 * @param {string} databaseUrl
 * @returns {Promise<{ entries: number, reservedMicroUsd: number, reservations: number }>}
 */
async function readAccounts(databaseUrl) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`
      SELECT (SELECT count(*) FROM model_calls)::int AS entries,
        (SELECT count(*) FROM budget_reservations)::int AS reservations,
        (SELECT coalesce(sum(reserved_micro_usd), 0) FROM budget_months)::int AS "reservedMicroUsd"`);
    return rows[0];
  } finally {
    await client.end();
  }
}

module.exports = { readAccounts, startOwnService };
