import { readProblem } from '../support/problem';
import { RawConnection } from '../support/raw-connection';
import { RunningService } from '../support/running-service';

const GET = 'GET /health/live HTTP/1.1';
const POST = ['POST /api/v1/seo/analyses HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];

describe('a connection that is too slow is ended, and the others are served meanwhile:', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({ HEADERS_TIMEOUT_SECONDS: '1', REQUEST_TIMEOUT_SECONDS: '2' });
  });
  afterAll(() => service.stop());

  const connect = (): Promise<RawConnection> => RawConnection.open(service.url);
  const authorization = (): string => `Authorization: Bearer ${service.site.apiKey}`;

  async function expectTooSlow(connection: RawConnection): Promise<void> {
    const answer = await connection.answer();
    expect(answer?.headers.get('connection')).toBe('close');
    expect(await readProblem(answer!)).toMatchObject({ status: 408, code: 'request.too_slow' });
  }

  /** @param slow settles when the slow connections have ended */
  async function expectOthersServed(slow: Promise<unknown>): Promise<void> {
    let isOver = false as boolean;
    const end = (): void => {
      isOver = true;
    };
    slow.then(end, end);
    let served = 0;
    while (!isOver) {
      expect((await service.request('/health/live')).status).toBe(200);
      served += 1;
    }
    expect(served).toBeGreaterThan(1);
    await slow;
  }

  it('a head that drips', async () => {
    const slow = expectTooSlow((await connect()).send(`${GET}\r\nHost: a\r\nX-A: `).drip('a', 100));
    await expectOthersServed(slow);
  });

  it('a body that drips', async () => {
    const connection = (await connect()).head(...POST, authorization(), 'Content-Length: 1000');
    const slow = expectTooSlow(connection.drip(' ', 100));
    await expectOthersServed(slow);
  });

  it('chunks that drip', async () => {
    const connection = (await connect()).head(...POST, authorization(), 'Transfer-Encoding: chunked');
    await expectTooSlow(connection.drip('1\r\n \r\n', 100));
  });

  it('one on which nothing comes', async () => {
    await expectTooSlow(await connect());
  });

  it('two hundred at once', async () => {
    const connections = await Promise.all(Array.from({ length: 200 }, connect));
    const slow = Promise.all(
      connections.map((connection) => expectTooSlow(connection.send(`${GET}\r\nX-`).drip('a', 200))),
    );
    await expectOthersServed(slow);
  });
});
