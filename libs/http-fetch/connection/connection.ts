import { Client } from 'undici';

import type { Target } from '../target/target-policy';
import type { CheckedSocket } from './connect-checked';

export interface ConnectionLimits {
  readonly headersTimeoutMs: number;
  /** How long the body may pause. */
  readonly idleTimeoutMs: number;
  readonly maxHeaderBytes: number;
}

/** Servers close an idle connection after 5 s and more; a shorter time meets fewer of them closing. */
const KEEP_ALIVE_MS = 4_000;

/** One connection to one origin, for one request at a time. */
export class Connection {
  readonly client: Client;
  /** Of the other end; empty until there is one. */
  address = '';
  /** Whether a request has been answered on it. */
  isUsed = false;
  isOpen = false;
  readonly #ending = new AbortController();

  constructor(
    readonly target: Target,
    open: (target: Target, ending: AbortSignal) => Promise<CheckedSocket>,
    limits: ConnectionLimits,
    lost: (connection: Connection) => void,
  ) {
    this.client = new Client(target.url.origin, {
      pipelining: 1,
      allowH2: false,
      useMilo: false,
      maxHeaderSize: limits.maxHeaderBytes,
      headersTimeout: limits.headersTimeoutMs,
      bodyTimeout: limits.idleTimeoutMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      connect: (_options, callback) => {
        open(target, this.#ending.signal).then(
          ({ socket, address }) => {
            this.address = address;
            this.isOpen = true;
            callback(null, socket);
          },
          (error: unknown) => {
            callback(error as Error, null);
          },
        );
      },
    });
    this.client.on('disconnect', () => {
      this.isOpen = false;
      lost(this);
    });
  }

  /** Ends it at once, whatever it is doing. */
  end(): void {
    this.isOpen = false;
    this.#ending.abort();
    this.client.destroy().catch(() => undefined);
  }
}
