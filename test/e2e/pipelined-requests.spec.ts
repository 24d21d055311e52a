import { setTimeout as sleep } from 'node:timers/promises';

import { readProblem } from '../support/problem';
import { RawConnection } from '../support/raw-connection';
import { RunningService } from '../support/running-service';

const BODY = JSON.stringify({ keyphrase: 'green tea' });

describe('a request whose answer is waited for', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({ HEADERS_TIMEOUT_SECONDS: '1', REQUEST_TIMEOUT_SECONDS: '1' });
  });
  afterAll(() => service.stop());

  /** An order that waits for its article for three seconds, in vain, and what comes after it over the same connection. */
  async function orderAndSend(bytes: string): Promise<RawConnection> {
    const connection = (await RawConnection.open(service.url)).head(
      'POST /api/v1/articles HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${service.site.apiKey}`,
      'Content-Type: application/json',
      'Prefer: wait=3',
      `Content-Length: ${BODY.length}`,
    );
    connection.send(BODY);
    await sleep(200);
    return connection.send(bytes);
  }

  it('gets its own answer, and none comes after it, whatever follows it', async () => {
    const followers = {
      'no HTTP': 'NONSENSE\r\n\r\n',
      'no HTTP, again and again': 'NONSENSE\r\n\r\n'.repeat(10_000),
      'a head that does not end': 'GET / HTTP/1.1\r\nHost: localhost\r\n',
      'a body that does not end': 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc',
      'chunks that are none': 'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n',
      'header fields without end': `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
    };
    const received = await Promise.all(
      Object.entries(followers).map(async ([follower, bytes]) => {
        const answers = (await (await orderAndSend(bytes)).whole()).split('HTTP/1.1 ').slice(1);
        return [follower, answers.map((answer) => answer.includes('"keyphrase":"green tea"') && answer.slice(0, 3))];
      }),
    );
    expect(received).toEqual(Object.keys(followers).map((follower) => [follower, ['202']]));
  });

  it('gets its answer before one that expects too much gets its own', async () => {
    const connection = await orderAndSend(
      'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: a miracle\r\nConnection: close\r\n\r\n',
    );
    const [, first, second] = (await connection.whole()).split('HTTP/1.1 ');
    expect(first).toMatch(/^202 /);
    expect(second).toMatch(/^400 /);
  });

  it('gets no answer that is meant for a tunnel', async () => {
    const connection = await orderAndSend('CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(await connection.whole()).toBe('');
  });

  it('that cannot be read itself is refused as ever', async () => {
    const connection = (await RawConnection.open(service.url)).head(
      'POST /api/v1/articles HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
    );
    await sleep(100);
    const answer = await connection.send('x\r\n').answer();
    expect(await readProblem(answer!)).toMatchObject({ status: 400, code: 'request.malformed' });
  });
});
