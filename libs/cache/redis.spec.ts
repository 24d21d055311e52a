import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import { Logger } from '@nestjs/common';
import { CacheConfig, Secret } from '@seoforge/config';

import { Redis } from './redis';

describe('the connection to Redis', () => {
  let server: Server;
  let config: CacheConfig;

  beforeEach(async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    server = createServer((socket) => socket.resume().on('error', () => undefined)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    config = Object.assign(new CacheConfig(), { redisUrl: new Secret(`redis://127.0.0.1:${port}`) });
  });
  afterEach(async () => {
    server.close();
    await once(server, 'close');
  });

  it('is given up where it is still being opened when the process stops', async () => {
    const opened = once(server, 'connection') as Promise<[Socket]>;
    const redis = new Redis(config);
    await new Promise(process.nextTick);
    redis.onApplicationShutdown();
    const [socket] = await opened;
    await once(socket, 'close');

    expect(socket.bytesRead).toBe(0);
  });

  it('is no matter where there is none', async () => {
    const redis = new Redis(new CacheConfig());
    await redis.onModuleInit();
    redis.onApplicationShutdown();

    expect(redis.client).toBeUndefined();
  });
});
