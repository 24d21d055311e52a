import { firstHop, nextHop, redirectOf, type Hop } from './hop';
import type { Target } from './target/target-policy';
import type { WebRequest } from './web-fetch';

const targetOf = (address: string): Target => ({ url: new URL(address), host: 'site.example', port: 443 });
const HTTPS = targetOf('https://site.example/');
const BOUNDS = { maxBytes: 1, timeoutMs: 1, maxRedirects: 1 };

const hopOf = (request: Partial<WebRequest>): Hop =>
  firstHop(HTTPS, { url: 'https://site.example/', method: 'GET', ...BOUNDS, ...request });

describe('firstHop', () => {
  it('leaves the headers out that belong to the connection', () => {
    const headers = { Host: 'internal', 'Content-Length': '1', 'Transfer-Encoding': 'chunked', Accept: 'text/html' };
    expect(hopOf({ headers }).headers).toEqual({ accept: 'text/html' });
  });
});

describe('nextHop', () => {
  it.each([
    ['GET', 301, 'GET'],
    ['HEAD', 303, 'HEAD'],
    ['POST', 301, 'GET'],
    ['POST', 302, 'GET'],
    ['POST', 303, 'GET'],
    ['POST', 307, 'POST'],
    ['POST', 308, 'POST'],
  ] as const)('after %s and %i is %s', (method, status, next) => {
    const body = method === 'POST' ? 'text' : undefined;
    const hop = nextHop(hopOf({ method, ...(body !== undefined && { body }) }), status, HTTPS);
    expect(hop).toMatchObject({ method: next });
    expect(hop.body).toBe(next === 'POST' ? 'text' : undefined);
  });

  it('never sends secrets on, not even to the same host', () => {
    const headers = { Authorization: 'Bearer x', Cookie: 'a=b', 'X-Api-Key': 'y', Accept: 'a', 'User-Agent': 'b' };
    expect(nextHop(hopOf({ headers }), 302, HTTPS).headers).toEqual({ accept: 'a', 'user-agent': 'b' });
  });

  it('goes from https to http only without anything to hide', () => {
    const plain = targetOf('http://site.example/');
    expect(nextHop(hopOf({ headers: { accept: 'a' } }), 301, plain).target).toBe(plain);
    for (const request of [{ headers: { authorization: 'x' } }, { method: 'POST', body: 'x' }] as const) {
      expect(() => nextHop(hopOf(request), 307, plain)).toThrow(expect.objectContaining({ code: 'fetch.bad_answer' }));
    }
  });
});

describe('redirectOf', () => {
  it.each([
    [302, ['/a', '/b'], '/a'],
    [302, undefined, undefined],
    [300, ['/a'], undefined],
    [304, ['/a'], undefined],
    [200, ['/a'], undefined],
  ])('of %i with %j is %j', (status, values, location) => {
    expect(redirectOf(status, new Map(values && [['location', values]]))).toBe(location);
  });
});
