import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DatabaseConfig } from '@seoforge/config';
import { messageOf } from '@seoforge/kernel';
import pLimit from 'p-limit';
import { Client } from 'pg';

import { tlsOptions } from './data-source-options';
import { EntityManagers } from './entity-managers';
import { Notifications } from './notifications';

const RECONNECT_DELAY_MS = 1_000;
/** How often the server is asked whether it is still there: a connection that only listens would not notice. */
const PROBE_INTERVAL_MS = 10_000;

/** LISTEN and NOTIFY on one connection per process, opened at the first subscription and reopened when it breaks. */
@Injectable()
export class PostgresNotifications extends Notifications implements OnApplicationShutdown {
  readonly #logger = new Logger(PostgresNotifications.name);
  readonly #listeners = new EventEmitter().setMaxListeners(0);
  readonly #stopping = new AbortController();
  readonly #channels = new Set<string>();
  /** A connection takes one query at a time. */
  readonly #turn = pLimit(1);
  #client: Client | undefined;
  #listening: Promise<void> | undefined;

  constructor(
    private readonly managers: EntityManagers,
    private readonly database: DatabaseConfig,
  ) {
    super();
  }

  async publish(channel: string, payload: string): Promise<void> {
    await this.managers.current.query('SELECT pg_notify($1, $2)', [channel, payload]);
  }

  subscribe(channel: string, listener: (payload: string) => void): () => void {
    this.#listeners.on(channel, listener);
    if (!this.#channels.has(channel)) {
      this.#channels.add(channel);
      void this.#listenTo(channel).catch(() => undefined);
    }
    this.#listening ??= this.#listen();
    return () => this.#listeners.off(channel, listener);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#client?.end().catch(() => undefined);
    await this.#listening;
  }

  async #listenTo(channel: string): Promise<void> {
    await this.#turn(() => this.#client?.query(`LISTEN ${Client.prototype.escapeIdentifier(channel)}`));
  }

  async #listen(): Promise<void> {
    const stopped = once(this.#stopping.signal, 'abort');
    while (!this.#stopping.signal.aborted) {
      const client = new Client({
        connectionString: this.database.url?.reveal(),
        ssl: tlsOptions(this.database),
        application_name: 'seoforge-notifications',
        connectionTimeoutMillis: this.database.connectTimeoutMs,
        query_timeout: this.database.connectTimeoutMs,
        keepAlive: true,
      });
      const { promise: broken, resolve: leave } = Promise.withResolvers<unknown>();
      client.on('error', leave);
      client.once('end', leave);
      client.on('notification', ({ channel, payload }) => this.#listeners.emit(channel, payload ?? ''));
      let probing: NodeJS.Timeout | undefined;
      try {
        await client.connect();
        this.#client = client;
        for (const channel of this.#channels) await this.#listenTo(channel);
        const probe = (): unknown => this.#turn(() => client.query('SELECT 1')).catch(leave);
        probing = setInterval(probe, PROBE_INTERVAL_MS).unref();
        await Promise.race([broken, stopped]);
      } catch (error) {
        this.#logger.warn(`Cannot listen for notifications, will try again: ${messageOf(error)}`);
      }
      clearInterval(probing);
      this.#client = undefined;
      await client.end().catch(() => undefined);
      await sleep(RECONNECT_DELAY_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }
}
