import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { startEmbeddedPostgres, type EmbeddedPostgres } from '@seoforge/database';
import { Client } from 'pg';

import { HIGH_RATE_LIMITS } from '../../support/high-rate-limits';
import { freePort } from '../../support/launched-service';
import { StartedProgram } from '../../support/started-program';
import { OPENAI_WIRE, type ChatRequestBody } from '../../support/upstreams/openai-wire';
import { Upstream } from '../../support/upstreams/upstream';
import { TIMES_FASTER } from './shorten-durations';

const run = promisify(execFile);
const COMMANDS = path.join(__dirname, '../../../dist/apps/cli/src/main.js');

const SETTINGS = {
  OPENAI_API_KEY: 'a key that no vendor has issued',
  // In time-lapse as the rules are.
  AI_CIRCUIT_OPEN_MS: String(10_000 / TIMES_FASTER),
  AI_RETRY_DELAY_MS: String(400 / TIMES_FASTER),
  API_KEY_HASH_SECRET: 'a secret that only tests have, long enough',
  ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
  LOG_LEVEL: 'fatal',
  RATE_LIMITS: HIGH_RATE_LIMITS,
};

/** What the service consists of; each can be stopped by itself. */
interface Parts {
  readonly api: StartedProgram;
  readonly worker: StartedProgram;
  readonly database: EmbeddedPostgres;
  readonly provider: Upstream<ChatRequestBody>;
}

/** The built product, and all that it stands on. */
export class WatchedService {
  private constructor(
    readonly url: string,
    readonly apiKey: string,
    /** Where each program tells its metrics, by the name of its job. */
    readonly targets: Readonly<Record<string, string>>,
    readonly parts: Parts,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<WatchedService> {
    const folder = mkdtempSync(path.join(tmpdir(), 'seoforge-watched-'));
    const database = await startEmbeddedPostgres({
      dataDirectory: path.join(folder, 'postgres'),
      database: 'seoforge',
      durable: false,
    });
    const provider = await Upstream.start(OPENAI_WIRE);
    const stop = async (...programs: readonly StartedProgram[]): Promise<void> => {
      await Promise.all(programs.map((program) => program.stop()));
      await Promise.all([database.stop(), provider.stop()]);
      rmSync(folder, { recursive: true });
    };
    try {
      return await WatchedService.#startPrograms(folder, database, provider, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  }

  static async #startPrograms(
    folder: string,
    database: EmbeddedPostgres,
    provider: Upstream<ChatRequestBody>,
    stop: (...programs: readonly StartedProgram[]) => Promise<void>,
  ): Promise<WatchedService> {
    const [port, apiMetrics, workerMetrics] = [await freePort(), await freePort(), await freePort()];
    const variables = {
      ...SETTINGS,
      DATABASE_URL: database.url,
      OPENAI_BASE_URL: provider.baseUrl,
      PORT: String(port),
      MANAGEMENT_PORT: String(apiMetrics),
      WORKER_MANAGEMENT_PORT: String(workerMetrics),
    };
    const command = (...parameters: readonly string[]): Promise<{ stdout: string }> =>
      run(process.execPath, [COMMANDS, ...parameters], { env: variables, cwd: folder });
    await command('migrate');
    const site = await command('create-site', '--name', 'Garden site');
    await noteBackups(database.url);
    const api = await StartedProgram.start('api', variables);
    const worker = await StartedProgram.start('worker', variables);
    return new WatchedService(
      `http://127.0.0.1:${port}`,
      /sf_live_[\w-]+/.exec(site.stdout)?.[0] ?? '',
      { 'seoforge-api': `127.0.0.1:${apiMetrics}`, 'seoforge-worker': `127.0.0.1:${workerMetrics}` },
      { api, worker, database, provider },
      () => stop(api, worker),
    );
  }
}

/** As if a backup had just been made and proven. */
async function noteBackups(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO backup_runs (id, kind, outcome, started_at, finished_at, backup, method, size_bytes, sha256)
     SELECT gen_random_uuid(), kind, 'succeeded', now(), now(), 'today', 'dump', 1000000, 'e3b0'
     FROM unnest(ARRAY['backup', 'drill']) kind`,
  );
  await client.end();
}
