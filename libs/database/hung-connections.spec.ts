import { EventEmitter } from 'node:events';
import { Socket } from 'node:net';

import { DatabaseConfig } from '@seoforge/config';
import type { DataSource } from 'typeorm';

import { HungConnections } from './hung-connections';
import { longestSilenceMs } from './longest-silence';

describe('a connection of the pool', () => {
  const config = new DatabaseConfig();
  let pool: EventEmitter;
  let stream: Socket;
  let client: object;

  beforeEach(() => {
    pool = new EventEmitter();
    stream = new Socket();
    client = { connection: { stream } };
    new HungConnections({ driver: { master: pool } } as unknown as DataSource, config);
  });
  afterEach(() => stream.destroy());

  it('is ended when it is silent in use, later than the server would end any statement', () => {
    pool.emit('acquire', client);
    expect(stream.timeout).toBe(longestSilenceMs(config));
    expect(stream.timeout).toBeGreaterThan(config.statementTimeoutMs);

    stream.emit('timeout');
    expect(stream.destroyed).toBe(true);
  });

  it('may be silent as long as it likes when it is not in use', () => {
    pool.emit('acquire', client);
    pool.emit('release', undefined, client);
    expect(stream.timeout).toBe(0);

    stream.emit('timeout');
    expect(stream.destroyed).toBe(false);
  });

  it('is watched once however often it has been used', () => {
    for (let use = 0; use < 20; use += 1) {
      pool.emit('acquire', client);
      pool.emit('release', undefined, client);
    }
    pool.emit('acquire', client);
    expect(stream.listenerCount('timeout')).toBe(1);
  });
});
