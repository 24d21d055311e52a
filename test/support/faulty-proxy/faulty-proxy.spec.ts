import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

import { FaultyProxy } from './faulty-proxy';

/** Longer than anything here takes that goes through at all: an answer that is only late would be taken for none. */
const SILENCE_MS = 200;

describe('a faulty proxy', () => {
  let server: Server;
  let proxy: FaultyProxy;
  let sockets: Socket[];

  beforeEach(async () => {
    sockets = [];
    server = createServer((socket) => socket.on('error', () => undefined).pipe(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    proxy = await FaultyProxy.start(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await proxy.stop();
    server.close();
    await once(server, 'close');
  });

  async function open(): Promise<Socket> {
    const { hostname, port } = new URL(proxy.url);
    const socket = connect(Number(port), hostname);
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  }

  /** Sends it to a server that sends it back. @returns what came back, or how the connection broke */
  async function echo(socket: Socket, text: string): Promise<string> {
    let received = '';
    const broken = new Promise<string>((resolve) => {
      socket.once('error', ({ code }: NodeJS.ErrnoException) => {
        resolve(code ?? 'error');
      });
      socket.once('close', () => {
        resolve(received);
      });
    });
    const whole = new Promise<string>((resolve) => {
      socket.on('data', (piece: Buffer) => {
        received += piece.toString();
        if (received.length >= text.length) resolve(received);
      });
    });
    socket.write(text);
    return await Promise.race([whole, broken]);
  }

  function echoOrSilence(socket: Socket, text: string): Promise<string> {
    return Promise.race([echo(socket, text), sleep(SILENCE_MS, 'silence', { ref: false })]);
  }

  async function milliseconds(work: () => Promise<unknown>): Promise<number> {
    const startedAt = performance.now();
    await work();
    return performance.now() - startedAt;
  }

  it('passes on what both sides send where there is no fault', async () => {
    expect(await echo(await open(), 'hello')).toBe('hello');
  });

  it('delays every piece both ways, within the jitter', async () => {
    const socket = await open();
    await proxy.begin({ kind: 'latency', latencyMs: 40, jitterMs: 10 });

    const elapsedMs = await milliseconds(() => echo(socket, 'hello'));
    expect(elapsedMs).toBeGreaterThanOrEqual(50);
    await proxy.end();
    expect(await echo(await open(), 'again')).toBe('again');
  });

  it('keeps pieces in order, however much each is delayed', async () => {
    const socket = await open();
    await proxy.begin({ kind: 'latency', latencyMs: 10, jitterMs: 10 });
    const pieces = Array.from({ length: 20 }, (_, number) => `piece ${number} `);
    for (const piece of pieces) {
      socket.write(piece);
      await setImmediate();
    }
    let received = '';
    for await (const piece of socket) {
      received += String(piece);
      if (received.length >= pieces.join('').length) break;
    }
    expect(received).toBe(pieces.join(''));
  });

  it('lets no more through than the bandwidth', async () => {
    const socket = await open();
    await proxy.begin({ kind: 'bandwidth', bytesPerSecond: 20_000 });

    expect(await milliseconds(() => echo(socket, 'x'.repeat(1_000)))).toBeGreaterThanOrEqual(90);
  });

  it('resets connections, old and new', async () => {
    const old = await open();
    await echo(old, 'hello');
    const broken = once(old, 'error');
    await proxy.begin({ kind: 'reset' });

    expect(await broken).toEqual([expect.objectContaining({ code: 'ECONNRESET' })]);
    const reset = open().then((socket) => echo(socket, 'hello'));
    expect(await reset.catch((error: unknown) => (error as NodeJS.ErrnoException).code)).toBe('ECONNRESET');
    await proxy.end();
    expect(await echo(await open(), 'hello')).toBe('hello');
  });

  it('cuts answers in the middle, each connection by itself', async () => {
    const socket = await open();
    expect(await echo(socket, 'before')).toBe('before');
    await proxy.begin({ kind: 'cut', afterBytes: 3 });

    socket.removeAllListeners('data');
    expect(await echo(socket, 'hello')).toBe('hel');
    expect(await echo(await open(), 'hello')).toBe('hel');
  });

  it('swallows everything, and never brings a connection back that lost something', async () => {
    const [used, unused] = [await open(), await open()];
    await proxy.begin({ kind: 'black-hole' });

    expect(await echoOrSilence(used, 'hello')).toBe('silence');
    expect(await echoOrSilence(await open(), 'hello')).toBe('silence');
    await proxy.end();
    expect(await echoOrSilence(used, 'hello')).toBe('silence');
    expect(await echo(unused, 'hello')).toBe('hello');
  });

  it('refuses connections, and ends those there are', async () => {
    const old = await open();
    await echo(old, 'hello');
    const broken = once(old, 'error');
    await proxy.begin({ kind: 'refuse' });

    expect(await broken).toEqual([expect.objectContaining({ code: 'ECONNRESET' })]);
    await expect(open()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await proxy.end();
    expect(await echo(await open(), 'hello')).toBe('hello');
  });
});
