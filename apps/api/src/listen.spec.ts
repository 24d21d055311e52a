import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { listen } from './listen';

@Module({})
class EmptyModule {}

describe('listen', () => {
  let app: NestFastifyApplication;
  let other: Server;

  beforeEach(async () => {
    other = createServer();
    app = await NestFactory.create<NestFastifyApplication>(EmptyModule, new FastifyAdapter(), { logger: false });
  });

  afterEach(async () => {
    other.close();
    await app.close();
  });

  it('listens where it is told to', async () => {
    await listen(app, '127.0.0.1', 0, 'PORT');
    expect(await app.getUrl()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('names the variable to change when another program has the port', async () => {
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(listen(app, '127.0.0.1', port, 'MANAGEMENT_PORT')).rejects.toMatchObject({
      code: 'http.cannot_listen',
      message: expect.stringMatching(new RegExp(`127\\.0\\.0\\.1:${port}: another program.+set MANAGEMENT_PORT`)),
    });
  });

  it('names the variable to change when the address is not of this machine', async () => {
    // TEST-NET-1 (RFC 5737) is nobody's.
    await expect(listen(app, '192.0.2.1', 0, 'HOST')).rejects.toMatchObject({
      code: 'http.cannot_listen',
      message: expect.stringContaining('set HOST'),
    });
  });
});
