import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startEmbeddedPostgres } from '@seoforge/database';

import { HIGH_RATE_LIMITS } from '../support/high-rate-limits';
import { freePort } from '../support/launched-service';

const DIST = path.join(__dirname, '../../dist/apps');
const PATIENCE_MS = 30_000;
/** Longer than the API lets anybody wait for an article. */
const ANSWER_PATIENCE_MS = 180_000;

type Environment = Readonly<Record<string, string>>;

export interface RequestOptions {
  /** POST where there is something to send. */
  readonly method?: string;
  readonly json?: unknown;
  readonly headers?: Environment;
  readonly signal?: AbortSignal;
}

/** One of the product's programs as it is built, in a process of its own that may be killed and started again. */
export class BuiltProgram {
  #process: ChildProcess | undefined;

  constructor(
    readonly name: 'api' | 'worker',
    private readonly environment: Environment,
  ) {}

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  start(): void {
    const program = path.join(DIST, this.name, 'src/main.js');
    this.#process = spawn(process.execPath, [program], {
      env: this.environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** Holds it up whole, as a machine does that is suspended; afterwards it goes on as if nothing had happened. */
  async freeze(durationMs: number): Promise<void> {
    this.#process?.kill('SIGSTOP');
    await sleep(durationMs);
    this.#process?.kill('SIGCONT');
  }

  /** @param signal SIGKILL leaves it no chance to tidy up. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}

/** API and workers as they are built, on a durable PostgreSQL of their own, with one site. */
export class BuiltService {
  readonly api: BuiltProgram;
  readonly workers: readonly BuiltProgram[];

  private constructor(
    readonly url: string,
    readonly databaseUrl: string,
    readonly apiKey: string,
    environment: Environment,
    workerCount: number,
    private readonly cleanUp: () => Promise<void>,
  ) {
    this.api = new BuiltProgram('api', environment);
    this.workers = Array.from({ length: workerCount }, () => new BuiltProgram('worker', environment));
  }

  /** @param modelUrl where a vendor on the OpenAI wire is; null leaves the simulated model. */
  static async start(modelUrl: string | null, workerCount: number, variables: Environment = {}): Promise<BuiltService> {
    const directory = mkdtempSync(path.join(tmpdir(), 'seoforge-articles-'));
    const postgres = await startEmbeddedPostgres({
      dataDirectory: path.join(directory, 'postgres'),
      database: 'articles',
    });
    const port = await freePort();
    const environment = {
      NODE_ENV: 'production',
      PRODUCTION_WAIVERS: 'redis,signing-key,provider',
      LOG_LEVEL: 'fatal',
      DATABASE_URL: postgres.url,
      API_KEY_HASH_SECRET: 'a secret that only this program has, long enough',
      ENCRYPTION_KEYS: `own:${Buffer.alloc(32, 'only this program').toString('base64')}`,
      ...(modelUrl === null
        ? {}
        : { OPENAI_API_KEY: 'a-key-of-nobody', OPENAI_BASE_URL: modelUrl, AI_MODEL: 'openai/gpt-5.4-mini' }),
      AI_MONTHLY_BUDGET_USD: '1000000',
      AI_PROVIDER_CONCURRENCY: '1000',
      MEDIA_DIRECTORY: path.join(directory, 'media'),
      RATE_LIMITS: HIGH_RATE_LIMITS,
      PORT: String(port),
      MANAGEMENT_PORT: String(await freePort()),
      WORKER_MANAGEMENT_PORT: '0',
      ...variables,
    };
    run(['migrate'], environment);
    const apiKey = /sf_live_[\w-]+/.exec(run(['create-site', '--name', 'Articles'], environment))?.[0] ?? '';
    const cleanUp = async (): Promise<void> => {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    };
    const url = `http://127.0.0.1:${port}`;
    const service = new BuiltService(url, postgres.url, apiKey, environment, workerCount, cleanUp);
    for (const program of [service.api, ...service.workers]) program.start();
    await service.#untilReady();
    return service;
  }

  /** A request of the site; throws where nobody answers. */
  request(route: string, options: RequestOptions = {}): Promise<Response> {
    const { json, headers, signal, method = json === undefined ? 'GET' : 'POST' } = options;
    const patience = AbortSignal.timeout(ANSWER_PATIENCE_MS);
    return fetch(`${this.url}/api/v1${route}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.apiKey}`,
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
  }

  async stop(): Promise<void> {
    await Promise.all([this.api, ...this.workers].map((program) => program.end('SIGTERM')));
    await this.cleanUp();
  }

  async #untilReady(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await fetch(`${this.url}/health/ready`).catch(() => undefined))?.ok) {
      if (Date.now() > deadline) throw new Error('The API did not get ready.');
      await sleep(100);
    }
  }
}

function run(parameters: readonly string[], environment: Environment): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(DIST, 'cli/src/main.js'), ...parameters], {
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${parameters.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
