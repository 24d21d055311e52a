import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

import { assertPortFree } from './assert-port-free';

describe('assertPortFree', () => {
  let server: Server;
  let port: number;

  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });

  afterEach(() => {
    server.close();
  });

  it('passes where nobody listens, and leaves the port free', async () => {
    server.close();
    await once(server, 'close');
    await assertPortFree('127.0.0.1', port, 'PORT');
    await expect(assertPortFree('127.0.0.1', port, 'PORT')).resolves.toBeUndefined();
  });

  it('says which variable to change where somebody does', async () => {
    await expect(assertPortFree('127.0.0.1', port, 'MANAGEMENT_PORT')).rejects.toMatchObject({
      code: 'start.port_unavailable',
      message: expect.stringMatching(
        new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use\\..+MANAGEMENT_PORT=\\d+ npm start$`),
      ),
    });
  });

  it('says why an address cannot be listened on', async () => {
    // TEST-NET-1 (RFC 5737) is nobody's.
    await expect(assertPortFree('192.0.2.1', 8_083, 'PORT')).rejects.toMatchObject({
      code: 'start.port_unavailable',
      message: expect.stringContaining('cannot be listened on (EADDRNOTAVAIL)'),
    });
  });
});
