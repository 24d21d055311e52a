import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import { LOCAL_CERTIFICATE, LocalSite } from '../../libs/http-fetch/testing';
import { ssrfScene, type SsrfScene } from './ssrf-scene';

const BOMB = Buffer.alloc(2_000_000);
const LIMITS = { headersTimeoutMs: 200, idleTimeoutMs: 200, maxHeaderBytes: 16_384 };

const raw =
  (...lines: readonly string[]): RequestListener =>
  (request) => {
    request.socket.end(lines.join('\r\n'));
  };
const endless: RequestListener = (_request, response) => {
  const write = (): void => {
    if (response.write(Buffer.alloc(65_536, 'a'))) setImmediate(write);
    else response.once('drain', write);
  };
  write();
};
const silentAfterHeader: RequestListener = (_request, response) => {
  response.writeHead(200).write('a');
};
const drip: RequestListener = (_request, response) => {
  const dripping = setInterval(() => response.write('a'), 20);
  response.once('close', () => {
    clearInterval(dripping);
  });
};

describe('servers that mean harm', () => {
  let scene: SsrfScene;

  beforeAll(async () => {
    scene = await ssrfScene({}, LIMITS);
  });
  afterAll(() => scene.stop());

  const answerOf = (listener: RequestListener, more = {}): ReturnType<SsrfScene['fetch']> => {
    scene.allowed.answers.set('/', listener);
    return scene.fetch(`${scene.allowed.origin}/`, more);
  };
  const compressed = (encoding: string, body: Uint8Array): RequestListener => {
    return (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
  };

  it.each([
    ['without end', endless],
    ['that grows from gzip', compressed('gzip', gzipSync(BOMB))],
    ['that grows from brotli', compressed('br', brotliCompressSync(BOMB))],
    ['that grows from deflate', compressed('deflate', deflateSync(BOMB))],
    ['that is larger than asked for', compressed('identity', randomBytes(200_000))],
  ])('cuts off a body %s', async (_what, listener) => {
    const { body, truncated } = await answerOf(listener, { maxBytes: 50_000 });
    expect(body.byteLength).toBe(50_000);
    expect(truncated).toBe(true);
  });

  it.each([
    ['never answers', () => undefined, 'fetch.timed_out'],
    ['stops in the middle', silentAfterHeader, 'fetch.timed_out'],
    ['resets the connection', (request) => request.socket.resetAndDestroy(), 'fetch.unreachable'],
    ['closes without an answer', (request) => request.socket.destroy(), 'fetch.unreachable'],
    ['sends a huge header', raw('HTTP/1.1 200 OK', `x: ${'a'.repeat(40_000)}`, '', ''), 'fetch.bad_answer'],
    ['sends many headers', raw('HTTP/1.1 200 OK', ...Array<string>(9_000).fill('x: y'), '', ''), 'fetch.bad_answer'],
    ['speaks no HTTP', raw('SSH-2.0-OpenSSH_9.9', ''), 'fetch.bad_answer'],
    ['breaks its chunks', raw('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', 'zz', 'a'), 'fetch.bad_answer'],
    ['promises more than it sends', raw('HTTP/1.1 200 OK', 'content-length: 99', '', 'short'), 'fetch.bad_answer'],
    [
      'contradicts itself',
      raw('HTTP/1.1 200 OK', 'content-length: 1', 'content-length: 2', '', 'ab'),
      'fetch.bad_answer',
    ],
    ['damages its compression', compressed('gzip', Buffer.from('no gzip')), 'fetch.bad_answer'],
    ['ends its compression early', compressed('gzip', gzipSync(randomBytes(500)).subarray(0, 99)), 'fetch.bad_answer'],
    ['compresses twice', compressed('gzip, gzip', gzipSync(gzipSync(BOMB))), 'fetch.bad_answer'],
    ['compresses unasked', compressed('zstd', Buffer.from('x')), 'fetch.bad_answer'],
  ] satisfies [string, RequestListener, string][])('gives a server up that %s', async (_what, listener, code) => {
    await expect(answerOf(listener)).rejects.toMatchObject({ code });
  });

  it('gives a server up that never pauses and never ends', async () => {
    await expect(answerOf(drip, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'fetch.timed_out' });
  });

  it('gives a loop of redirects up', async () => {
    const loop: RequestListener = (_request, response) => response.writeHead(302, { location: '/' }).end();
    const before = scene.allowed.requests.length;
    await expect(answerOf(loop, { maxRedirects: 99 })).rejects.toMatchObject({ code: 'fetch.too_many_redirects' });
    expect(scene.allowed.requests.length - before).toBe(11);
  });

  it('keeps nothing of a body that was promised too short for the next request', async () => {
    const smuggled = 'HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nsmuggled';
    await answerOf((request) =>
      request.socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok${smuggled}`),
    ).catch(() => undefined);
    const { body } = await answerOf((_request, response) => response.end('honest'));
    expect(Buffer.from(body).toString()).toBe('honest');
  });

  it('stops when it is told to, with the reason that it is told', async () => {
    const ending = new AbortController();
    const answer = answerOf(
      () => {
        ending.abort(new Error('The job was cancelled.'));
      },
      { signal: ending.signal },
    );
    await expect(answer).rejects.toThrow('The job was cancelled.');
  });
});

describe('servers with a certificate', () => {
  const from = async (host: string, authorities?: string): Promise<string> => {
    const secure = await LocalSite.start({ '/': 'secret page' }, LOCAL_CERTIFICATE);
    const scene = await ssrfScene(
      { 'site.example': [['127.0.0.1']], 'other.example': [['127.0.0.1']] },
      {
        allowedPrivateHosts: ['site.example', 'other.example', '127.0.0.1'].map((name) => `${name}:${secure.port}`),
        ...(authorities !== undefined && { authorities }),
      },
    );
    const answer = await scene.fetch(`https://${host}:${secure.port}/`).catch((error: unknown) => error);
    await Promise.all([scene.stop(), secure.stop()]);
    if (answer instanceof Error) return `${answer.message} ${secure.requests.length}`;
    return Buffer.from((answer as { body: Uint8Array }).body).toString();
  };

  it.each(['site.example', '127.0.0.1'])('are believed when it is for %s and signed by an authority', async (host) => {
    await expect(from(host, LOCAL_CERTIFICATE.cert)).resolves.toBe('secret page');
  });

  it('are sent nothing when nobody trusts it', async () => {
    await expect(from('site.example')).resolves.toMatch(/SELF_SIGNED_CERT.* 0$/);
  });

  it('are sent nothing when nobody trusts it, whatever the environment says', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    const outcome = await from('site.example');
    Reflect.deleteProperty(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED');
    expect(outcome).toMatch(/SELF_SIGNED_CERT.* 0$/);
  });

  it('are sent nothing when it is for another name', async () => {
    await expect(from('other.example', LOCAL_CERTIFICATE.cert)).resolves.toMatch(/ERR_TLS_CERT_ALTNAME_INVALID.* 0$/);
  });
});
