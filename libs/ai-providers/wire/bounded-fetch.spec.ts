import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { boundedFetch } from './bounded-fetch';

const EVENTS = { 'content-type': 'text/event-stream' };
const fetch = boundedFetch({
  provider: 'vendor',
  headers: { 'x-own': 'yes' },
  readFailure: (status, body) => ({ reason: 'rate_limited', code: JSON.stringify({ status, body }) }),
});

describe('boundedFetch', () => {
  let server: Server;
  let url: string;
  let connections: number;

  async function serve(listener: RequestListener): Promise<void> {
    connections = 0;
    server = createServer(listener).on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  }
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('sends its own headers and what belongs to the body, and no other', async () => {
    await serve((request, response) => response.end(JSON.stringify(request.headers)));
    const response = await fetch(url, { method: 'POST', body: '{"ü":1}', headers: { 'x-sdk': 'yes' } });

    expect(await response.json()).toEqual({
      'x-own': 'yes',
      'accept-encoding': 'identity',
      'content-length': '8',
      connection: 'keep-alive',
      host: new URL(url).host,
    });
  });

  it('hands an event stream on as it arrives', async () => {
    await serve((_request, response) => response.writeHead(200, EVENTS).write('data: one\n\n'));
    const { body } = await fetch(url);
    const reader = body?.getReader();

    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('data: one\n\n');
    await reader?.cancel();
  });

  it('keeps the connection of a stream that was left just before its end', async () => {
    await serve((_request, response) => {
      response.writeHead(200, EVENTS).write('data: [DONE]\n\n');
      setImmediate(() => response.end());
    });
    for (let call = 0; call < 3; call++) {
      const reader = (await fetch(url)).body?.getReader();
      await reader?.read();
      await reader?.cancel();
      await setTimeout(30);
    }

    expect(connections).toBe(1);
  });

  it('outlives a stream that is aborted while nobody reads it', async () => {
    const caller = new AbortController();
    await serve((_request, response) => response.writeHead(200, EVENTS).write('data: one\n\n'));
    const { body } = await fetch(url, { signal: caller.signal });
    caller.abort();
    await setTimeout(10);

    await expect(body?.getReader().read()).rejects.toThrow();
  });

  it('outlives an abort after the answer, and keeps the connection', async () => {
    const caller = new AbortController();
    await serve((_request, response) => response.end('{}'));
    await (await fetch(url, { signal: caller.signal })).text();
    caller.abort();
    await setTimeout(10);
    await (await fetch(url)).text();

    expect(connections).toBe(1);
  });

  it('throws what an answer with another status says, in its own words', async () => {
    await serve((_request, response) => response.writeHead(429, { 'retry-after': '3' }).end('{"error":"canary"}'));

    await expect(fetch(url)).rejects.toMatchObject({
      reason: 'rate_limited',
      status: 429,
      retryAfterMs: 3000,
      message: expect.not.stringContaining('canary'),
    });
  });

  it.each([
    ['application/json', 'a body'],
    ['text/event-stream', 'a stream'],
  ])('takes no endless answer of %s', async (contentType) => {
    const megabyte = Buffer.alloc(1024 * 1024);
    await serve((_request, response) => {
      response.writeHead(200, { 'content-type': contentType });
      const write = (): void => {
        if (response.write(megabyte)) setImmediate(write);
        else response.once('drain', write);
      };
      write();
    });

    await expect(fetch(url).then((response) => response.text())).rejects.toThrow('answer_too_large');
  });
});
