import { connect } from 'node:net';
import { type RedisServer, startRedisServer } from './redis-server';

const DOWNLOAD_TIMEOUT_MS = 150_000;

const connectionRefused: unknown = expect.objectContaining({ code: 'ECONNREFUSED' });

async function answerTo(command: string, url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return await new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(command));
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString());
    });
  });
}

describe('startRedisServer', () => {
  const environment = process.env;
  let server: RedisServer | null;

  beforeAll(async () => {
    process.env = { ...environment };
    delete process.env['REDIS_URL'];
    server = await startRedisServer();
  }, DOWNLOAD_TIMEOUT_MS);

  afterAll(async () => {
    await server?.stop();
    process.env = environment;
  });

  it('runs a server that answers, wherever one can be had', async () => {
    expect(server && (await answerTo('PING\r\n', server.url))).toBe(server && '+PONG\r\n');
  });

  it('runs a server that keeps nothing', async () => {
    expect(server && (await answerTo('CONFIG GET save\r\n', server.url))).toBe(
      server && '*2\r\n$4\r\nsave\r\n$0\r\n\r\n',
    );
  });

  it('stops it, once or twice', async () => {
    await server?.stop();
    await server?.stop();
    const answer = server && answerTo('PING\r\n', server.url).catch((error: unknown) => error);
    expect(await answer).toEqual(server && connectionRefused);
  });

  it('does not take the place of a server that REDIS_URL names and that is down', async () => {
    process.env['REDIS_URL'] = 'redis://127.0.0.1:1';
    await expect(startRedisServer()).rejects.toThrow('REDIS_URL');
  });
});
