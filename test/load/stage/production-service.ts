import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startEmbeddedPostgres } from '@seoforge/database';

import { HIGH_RATE_LIMITS } from '../../support/high-rate-limits';
import { freePort } from '../program.cjs';
import { RedisProcess } from '../redis-process.cjs';
import { RunningProgram } from './running-program';

const APPS = path.join(__dirname, '../../../dist/apps');
const PROFILES = path.join(__dirname, '../../../reports/profiles');
/** As in the Dockerfile. */
const NODE_OPTIONS = ['--enable-source-maps', '--max-semi-space-size=32'];
/** What a small model takes for a call. */
const MODEL_LATENCY_MS = 200;
const WORKER_CONCURRENCY = 32;
const LOG = 'log.ndjson';
/** Of the log, in the message of a start that failed. */
const MOST_CHARACTERS = 4_000;

export interface ServiceOptions {
  /** Processes of the API on one port; more than one are a cluster. */
  readonly apiProcesses: number;
  readonly workers: number;
  /** Writes a CPU profile of the API to reports/profiles when it stops. */
  readonly profile: boolean;
  /** Folder of another build. */
  readonly apps?: string;
}

/**
 * The product as it is built and as it runs in production: PostgreSQL that writes durably, Redis, API and workers; authentication, rate
 * limits, budgets, the ledger, metrics, and a log of all requests in a file. Only the model is simulated, and rate limits and budgets are
 * more than the load needs.
 */
export class ProductionService {
  readonly api: RunningProgram;
  readonly workers: readonly RunningProgram[];
  readonly #logFile: number;

  private constructor(
    readonly port: number,
    readonly managementPort: number,
    readonly workerManagementPorts: readonly number[],
    readonly redis: RedisProcess,
    readonly postmasterPid: number,
    private readonly environment: Readonly<Record<string, string>>,
    { apiProcesses, profile, apps = APPS }: ServiceOptions,
    private readonly directory: string,
    private readonly stopPostgres: () => Promise<void>,
  ) {
    this.#logFile = openSync(path.join(directory, LOG), 'a');
    const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${PROFILES}`] : [];
    const api = path.join(apps, 'api/src/main.js');
    const ofApi = { ...environment, API_PROCESSES: String(apiProcesses) };
    this.api = new RunningProgram([...profiling, ...NODE_OPTIONS, api], ofApi, this.#logFile);
    const worker = [...NODE_OPTIONS, path.join(apps, 'worker/src/main.js')];
    this.workers = workerManagementPorts.map((port) => {
      return new RunningProgram(worker, { ...environment, WORKER_MANAGEMENT_PORT: String(port) }, this.#logFile);
    });
  }

  static async start(options: ServiceOptions): Promise<ProductionService> {
    const directory = mkdtempSync(path.join(tmpdir(), 'seoforge-load-'));
    const dataDirectory = path.join(directory, 'postgres');
    const postgres = await startEmbeddedPostgres({ dataDirectory, database: 'load' });
    const redis = new RedisProcess(await freePort());
    redis.start();
    const [port, managementPort] = [await freePort(), await freePort()];
    const service = new ProductionService(
      port,
      managementPort,
      await Promise.all(Array.from({ length: options.workers }, freePort)),
      redis,
      Number(readFileSync(path.join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n', 1)[0]),
      environmentOf({ databaseUrl: postgres.url, redisUrl: redis.url, directory, port, managementPort }),
      options,
      directory,
      () => postgres.stop(),
    );
    try {
      service.command('migrate');
      await Promise.all([service.api, ...service.workers].map((program) => program.start()));
    } catch (error) {
      const log = readFileSync(path.join(directory, LOG), 'utf8').slice(-MOST_CHARACTERS);
      await service.stop();
      throw new Error(`The service did not start:\n${log}`, { cause: error });
    }
    return service;
  }

  get logBytes(): number {
    return statSync(path.join(this.directory, LOG)).size;
  }

  /** Processes whose CPU time counts, by what they are called; each with its children. */
  get processes(): Readonly<Record<string, readonly number[]>> {
    return {
      API: [this.api.pid],
      worker: this.workers.map(({ pid }) => pid),
      PostgreSQL: [this.postmasterPid],
      Redis: [this.redis.pid],
    };
  }

  /** Runs a command of the product's to its end. @returns what it printed */
  command(...parameters: readonly string[]): string {
    const cli = path.join(APPS, 'cli/src/main.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...parameters], {
      env: this.environment,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${parameters.join(' ')} failed:\n${stdout}${stderr}`);
    return stdout;
  }

  async stop(): Promise<void> {
    await Promise.all([this.api, ...this.workers].map((program) => program.end('SIGTERM')));
    await this.redis.stop();
    await this.stopPostgres();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

interface Places {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly directory: string;
  readonly port: number;
  readonly managementPort: number;
}

function environmentOf({ databaseUrl, redisUrl, directory, port, managementPort }: Places): Record<string, string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    NODE_ENV: 'production',
    PRODUCTION_WAIVERS: 'provider',
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    AUTH_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    API_KEY_HASH_SECRET: 'a secret that only the load test has, long enough',
    ENCRYPTION_KEYS: `load:${Buffer.alloc(32, 'only the load test').toString('base64')}`,
    RATE_LIMITS: HIGH_RATE_LIMITS,
    AI_MONTHLY_BUDGET_USD: '1000000',
    SIMULATED_LATENCY_MS: String(MODEL_LATENCY_MS),
    WORKER_CONCURRENCY: String(WORKER_CONCURRENCY),
    MEDIA_DIRECTORY: path.join(directory, 'media'),
    PORT: String(port),
    MANAGEMENT_PORT: String(managementPort),
  };
}
