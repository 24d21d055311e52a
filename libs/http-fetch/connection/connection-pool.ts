import type { Target } from '../target/target-policy';
import type { CheckedSocket } from './connect-checked';
import { Connection, type ConnectionLimits } from './connection';
import { Slots } from './slots';

export interface PoolLimits extends ConnectionLimits {
  /** In use at once. */
  readonly connectionsPerHost: number;
  /** In use at once, to all hosts. */
  readonly connections: number;
  /** Kept open for the next request. */
  readonly idleConnections: number;
}

/** A connection for one request. */
export interface Lease {
  readonly connection: Connection;
  /** Gives it back: for the next request to the same origin, or to be closed. */
  readonly end: (mayBeKept: boolean) => void;
}

/** Lends connections, at most so many at once, and keeps a few for the next request. */
export class ConnectionPool {
  readonly #slots: Slots;
  /** The one that has been idle longest comes first. */
  readonly #idle = new Set<Connection>();

  constructor(
    private readonly limits: PoolLimits,
    private readonly open: (target: Target, ending: AbortSignal) => Promise<CheckedSocket>,
  ) {
    this.#slots = new Slots({ perKey: limits.connectionsPerHost, overall: limits.connections });
  }

  /** Rejects with the signal's reason when no connection becomes free before. */
  async lease(target: Target, signal: AbortSignal): Promise<Lease> {
    const release = await this.#slots.take(target.host, signal);
    const connection = this.#takeIdle(target) ?? new Connection(target, this.open, this.limits, this.#forget);
    return {
      connection,
      end: (mayBeKept) => {
        if (mayBeKept && connection.isOpen) this.#keep(connection);
        else connection.end();
        release();
      },
    };
  }

  /** Closes what is idle. */
  close(): void {
    for (const connection of this.#idle) connection.end();
    this.#idle.clear();
  }

  #takeIdle({ url }: Target): Connection | undefined {
    for (const connection of this.#idle) {
      if (connection.target.url.origin !== url.origin) continue;
      this.#idle.delete(connection);
      if (connection.isOpen) return connection;
      connection.end();
    }
    return undefined;
  }

  #keep(connection: Connection): void {
    connection.isUsed = true;
    this.#idle.add(connection);
    for (const oldest of this.#idle) {
      if (this.#idle.size <= this.limits.idleConnections) return;
      this.#idle.delete(oldest);
      oldest.end();
    }
  }

  readonly #forget = (connection: Connection): void => {
    if (this.#idle.delete(connection)) connection.end();
  };
}
