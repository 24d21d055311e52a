import type { Socket } from 'node:net';

import { Injectable } from '@nestjs/common';
import { DatabaseConfig } from '@seoforge/config';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';

import { longestSilenceMs } from './longest-silence';

/** What the driver's pool tells of its connections. */
interface Pool {
  on(event: 'acquire', listener: (client: Client) => void): void;
  on(event: 'release', listener: (error: unknown, client: Client) => void): void;
}

/**
 * Ends connections of the pool that are in use and silent for longer than any statement may take: the machine at their other end is gone,
 * and nobody says so. Whoever waited is told that the database is unavailable, and the pool opens new ones.
 */
@Injectable()
export class HungConnections {
  constructor(dataSource: DataSource, config: DatabaseConfig) {
    const { master } = dataSource.driver as unknown as { readonly master: Pool };
    master.on('acquire', ({ connection }) => (connection.stream as Socket).setTimeout(longestSilenceMs(config), end));
    master.on('release', (_error, { connection }) => (connection.stream as Socket).setTimeout(0, end));
  }
}

/** One function for all, or a connection would get a listener more with each use. */
function end(this: Socket): void {
  this.destroy();
}
