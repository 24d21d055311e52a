import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

import { refuseUnreadable } from './refuse-unreadable';

const REQUEST = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

describe('refuseUnreadable', () => {
  let server: Server;
  let connection: Socket;
  let received: string;

  beforeEach(async () => {
    server = createServer().on('clientError', refuseUnreadable).listen(0, '127.0.0.1');
    await once(server, 'listening');
    connection = connect((server.address() as AddressInfo).port, '127.0.0.1');
    received = '';
    connection.setEncoding('latin1').on('data', (text: string) => (received += text));
  });
  afterEach(async () => {
    connection.destroy();
    server.close();
    await once(server, 'close');
  });

  /** A request that has arrived, with what its answer goes into. */
  async function underWay(): Promise<ServerResponse> {
    connection.write(REQUEST);
    const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
    return response;
  }

  it('lets an answer that has begun come to its end, and closes after it', async () => {
    const response = await underWay();
    response.write('one ');
    connection.write('NONSENSE\r\n\r\n');
    await once(server, 'clientError');
    connection.write('MORE\r\n\r\n');
    await once(server, 'clientError');
    response.end('two');
    await once(connection, 'close');
    expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(received).toMatch(/one [^]*two[^]*0\r\n\r\n$/);
  });

  it('answers in the place of the next request once the one before has its answer', async () => {
    (await underWay()).end('one');
    await once(connection, 'data');
    connection.write('NONSENSE\r\n\r\n');
    await once(connection, 'close');
    expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
  });

  it('says nothing more where the answer to what cannot be read has begun', async () => {
    connection.write('POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n');
    const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
    response.write('one');
    await once(connection, 'data');
    connection.write('NONSENSE\r\n');
    await once(connection, 'close');
    expect(received).not.toContain('HTTP/1.1 400');
  });
});
