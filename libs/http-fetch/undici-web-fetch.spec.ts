import { createWebFetch } from './create-web-fetch';
import { LocalSite } from './testing/local-site';
import type { UndiciWebFetch } from './undici-web-fetch';
import type { WebAnswer, WebRequest } from './web-fetch';

describe('UndiciWebFetch', () => {
  let site: LocalSite;
  let web: UndiciWebFetch;

  beforeEach(async () => {
    site = await LocalSite.start({ '/': 'a page' });
    web = createWebFetch({
      userAgent: 'SEOForge-tests/1',
      allowedPorts: [],
      allowedPrivateHosts: [site.host],
      connectionsPerHost: 2,
    });
  });
  afterEach(async () => {
    web.onModuleDestroy();
    await site.stop();
  });

  const fetch = (path: string, more: Partial<WebRequest> = {}): Promise<WebAnswer> =>
    web.fetch({
      url: `${site.origin}${path}`,
      method: 'GET',
      maxBytes: 1_000,
      timeoutMs: 5_000,
      maxRedirects: 5,
      ...more,
    });

  it('says who it is and what it takes, and sends what it is given', async () => {
    await fetch('/', { headers: { 'accept-language': 'de', authorization: 'Bearer x' } });
    expect(site.lastRequest?.headers).toMatchObject({
      'user-agent': 'SEOForge-tests/1',
      'accept-encoding': 'gzip, br, deflate',
      'accept-language': 'de',
      authorization: 'Bearer x',
      host: site.host,
    });
  });

  it('gives every value of every header, in UTF-8', async () => {
    const body = 'x';
    const umlaut = Buffer.from('ü').toString('latin1');
    site.answers.set('/', { headers: { 'Set-Cookie': ['a=1', 'b=2'], 'X-Text': umlaut, 'X-Old': '\xfc' }, body });
    const { headers } = await fetch('/');
    expect(headers.get('set-cookie')).toEqual(['a=1', 'b=2']);
    expect(headers.get('x-text')).toEqual(['ü']);
    expect(headers.get('x-old')).toEqual(['\xfc']);
  });

  it('asks for the header alone', async () => {
    await expect(fetch('/', { method: 'HEAD' })).resolves.toMatchObject({ status: 200, body: new Uint8Array() });
    expect(site.requests).toEqual(['HEAD /']);
  });

  it('posts a body', async () => {
    site.answers.set('/', (request, response) => request.pipe(response));
    const { body } = await fetch('/', { method: 'POST', body: 'what was sent' });
    expect(Buffer.from(body).toString()).toBe('what was sent');
  });

  it('uses a connection again, and another one when the server has closed it', async () => {
    for (let count = 0; count < 3; count += 1) await fetch('/');
    expect(site.connections).toBe(1);
    site.answers.set('/close', (request) => request.socket.destroy());
    site.answers.set('/once', (request, response) => {
      if (site.connections === 1) request.socket.destroy();
      else response.end('at last');
    });
    await expect(fetch('/once')).resolves.toMatchObject({ status: 200 });
    expect(site.connections).toBe(2);
    await expect(fetch('/close')).rejects.toMatchObject({ code: 'fetch.unreachable' });
  });

  it('has no more connections to a host than it may', async () => {
    await Promise.all(Array.from({ length: 10 }, () => fetch('/')));
    expect(site.connections).toBe(2);
  });

  it('waits for a connection no longer than for anything else', async () => {
    site.answers.set('/silent', () => undefined);
    const ending = new AbortController();
    const silent = [fetch('/silent', { signal: ending.signal }), fetch('/silent', { signal: ending.signal })];
    await expect(fetch('/', { timeoutMs: 50 })).rejects.toMatchObject({ code: 'fetch.timed_out' });
    ending.abort(new Error('enough'));
    await expect(Promise.allSettled(silent)).resolves.toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    await expect(fetch('/')).resolves.toMatchObject({ status: 200 });
  });

  it('leaves a redirect that it may not follow as it is', async () => {
    site.answers.set('/moved', { status: 301, headers: { location: '/#part' }, body: 'gone' });
    const answer = await fetch('/moved', { mayFollow: (url) => url !== `${site.origin}/` });
    expect(answer).toMatchObject({ status: 301, url: `${site.origin}/moved`, redirects: [], body: new Uint8Array() });
  });

  it('follows as many redirects as it is told', async () => {
    site.answers.set('/moved', { status: 301, headers: { location: '/' } });
    await expect(fetch('/moved', { maxRedirects: 1 })).resolves.toMatchObject({ status: 200 });
    await expect(fetch('/moved', { maxRedirects: 0 })).rejects.toMatchObject({ code: 'fetch.too_many_redirects' });
  });
});
