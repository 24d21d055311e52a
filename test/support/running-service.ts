import type { AddressInfo } from 'node:net';

import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration, Environment } from '@seoforge/config';
import { readSourcesInThreads } from '@seoforge/seo/testing';

import { createApi } from '../../apps/api/src/create-api';
import type { Find } from '../../apps/cli/src/cli.module';
import { createOwner, type OwnerCredentials } from '../../apps/cli/src/commands/create-owner.command';
import { createSite, type SiteCredentials } from '../../apps/cli/src/commands/create-site.command';
import { createWorker } from '../../apps/worker/src/create-worker';
import { testConfiguration } from './test-configuration';
import { createTestDatabase, type TestDatabase } from './test-database';

export interface RequestOptions {
  /** A JSON value; makes the request a POST. */
  readonly json?: unknown;
  /** Sent as it is, without a type of its own. */
  readonly body?: string;
  /** Of the service's own site, unless given; null sends none. */
  readonly apiKey?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

/** The whole product on a database of its own: the API on a free port, the worker beside it, an owner and a site. */
export class RunningService {
  private constructor(
    readonly database: TestDatabase,
    readonly api: NestFastifyApplication,
    private readonly worker: INestApplicationContext | undefined,
    readonly owner: OwnerCredentials,
    readonly site: SiteCredentials,
  ) {}

  /** @param variables of the environment, beside what tests have anyway. */
  static async start(variables: Environment = {}): Promise<RunningService> {
    return RunningService.launch(variables, await createTestDatabase(), createWorker);
  }

  /** For suites that need no article written. The database is dropped in the end. */
  static async startWithoutWorker(variables: Environment = {}, database?: TestDatabase): Promise<RunningService> {
    return RunningService.launch(variables, database ?? (await createTestDatabase()), async () => undefined);
  }

  get url(): string {
    const { port } = this.api.getHttpServer().address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Another site with all rights, and its key. */
  addSite(name: string, mode: 'live' | 'test' = 'live'): Promise<SiteCredentials> {
    return createSite(finderOf(this.api), name, mode);
  }

  request(path: string, { json, body, apiKey, headers, method }: RequestOptions = {}): Promise<Response> {
    const key = apiKey === undefined ? this.site.apiKey : apiKey;
    return fetch(new URL(path, this.url), {
      method: method ?? (json === undefined ? 'GET' : 'POST'),
      headers: {
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? body : JSON.stringify(json),
    });
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.close(), this.worker?.close()]);
    await this.database.drop();
  }

  private static async launch(
    variables: Environment,
    database: TestDatabase,
    launchWorker: (configuration: Configuration) => Promise<INestApplicationContext | undefined>,
  ): Promise<RunningService> {
    const configuration = testConfiguration({ DATABASE_URL: database.url, ...variables });
    const api = await createApi(configuration);
    readSourcesInThreads(finderOf(api));
    await api.listen(0, '127.0.0.1');
    const worker = await launchWorker(configuration);
    if (worker) readSourcesInThreads(finderOf(worker));
    const owner = await createOwner(finderOf(api), 'owner@example.com');
    const site = await createSite(finderOf(api), 'Example site');
    return new RunningService(database, api, worker, owner, site);
  }
}

function finderOf(program: INestApplicationContext): Find {
  return (service) => program.get(service, { strict: false });
}
