import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';

import { createApi } from '../../apps/api/src/create-api';
import { RunningService } from '../support/running-service';
import { testConfiguration } from '../support/test-configuration';
import type { AnswerBehaviour } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

export const ARTICLES = '/api/v1/articles';
export const CHAT = '/openai/v1/chat/completions';
export const POND: AnswerBehaviour = {
  kind: 'answer',
  text: 'A garden pond needs a calm spot.',
  usage: { promptTokens: 100, completionTokens: 20 },
};

export interface Sending {
  /** Of articles, unless given. */
  readonly path?: string;
  readonly key: string;
  readonly json: unknown;
  /** Of the service's own site, unless given. */
  readonly apiKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Two instances of the API on one database, and a vendor that answers with a pond. */
export class IdempotencyScene {
  #keys = 0;

  private constructor(
    readonly vendor: Upstream<ChatRequestBody>,
    readonly service: RunningService,
    private readonly other: NestFastifyApplication,
    private readonly client: Client,
  ) {}

  static async start(): Promise<IdempotencyScene> {
    const vendor = await Upstream.start(OPENAI_WIRE);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const variables = {
      AUTH_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: vendor.baseUrl,
      AI_RETRY_DELAY_MS: '1',
      AI_CIRCUIT_OPEN_MS: '10',
    };
    const service = await RunningService.startWithoutWorker(variables);
    const other = await createApi(testConfiguration({ DATABASE_URL: service.database.url, ...variables }));
    await other.listen(0, '127.0.0.1');
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    return new IdempotencyScene(vendor, service, other, client);
  }

  async stop(): Promise<void> {
    await this.client.end();
    await this.other.close();
    await this.service.stop();
    await this.vendor.stop();
  }

  newKey(): string {
    this.#keys += 1;
    return `key-${this.#keys}`;
  }

  send(sending: Sending, signal?: AbortSignal): Promise<Response> {
    return this.#sendTo(this.service.url, sending, signal);
  }

  sendToOther(sending: Sending): Promise<Response> {
    const { port } = this.other.getHttpServer().address() as AddressInfo;
    return this.#sendTo(`http://127.0.0.1:${port}`, sending);
  }

  /** The text of the answer; may be left waiting for. */
  sendAndLeave(sending: Sending, signal: AbortSignal): Promise<string> {
    const left = this.send(sending, signal).then((response) => response.text());
    left.catch(() => undefined);
    return left;
  }

  async query<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.client.query(statement, parameters);
    return rows as Row[];
  }

  async countOf(table: 'articles' | 'model_calls' | 'idempotency_keys'): Promise<number> {
    const rows = await this.query<{ count: string }>(`select count(*) from ${table}`);
    return Number(rows[0]!.count);
  }

  #sendTo(
    url: string,
    { path = ARTICLES, key, json, apiKey, headers }: Sending,
    signal?: AbortSignal,
  ): Promise<Response> {
    return fetch(new URL(path, url), {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${apiKey ?? this.service.site.apiKey}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        ...headers,
      },
      body: JSON.stringify(json),
      signal: signal ?? null,
    });
  }
}

export function isReplay(response: Response): boolean {
  return response.headers.get('idempotency-replayed') === 'true';
}
