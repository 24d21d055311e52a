import { readProblem } from '../support/problem';
import { RawConnection } from '../support/raw-connection';
import { RunningService } from '../support/running-service';

const ANALYSES = '/api/v1/seo/analyses';
const GET = ['GET /health/live HTTP/1.1', 'Host: localhost'];
const MARKER = 'canary-7431';

describe('the edge', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
  });
  afterAll(() => service.stop());

  const connect = (): Promise<RawConnection> => RawConnection.open(service.url);
  const authorization = (): string => `Authorization: Bearer ${service.site.apiKey}`;

  async function expectRefusal(connection: RawConnection, status: number, code: string): Promise<void> {
    const answer = await connection.answer();
    expect(answer?.status).toBe(status);
    expect(answer?.headers.get('connection')).toBe('close');
    expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
    const body = await answer!.clone().text();
    expect(body).not.toContain(MARKER);
    expect(await readProblem(answer!)).toMatchObject({ type: `urn:seoforge:problem:${code}`, status, code });
  }

  describe('answers what is no request with a problem document:', () => {
    it.each([
      ['no HTTP', `${MARKER}\r\n\r\n`],
      ['an unknown method', `${MARKER} / HTTP/1.1\r\nHost: localhost\r\n\r\n`],
      ['a greeting in TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
      ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
      ['an unknown version', `GET / HTTP/9.9\r\nHost: ${MARKER}\r\n\r\n`],
      ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
      ['a field without a name', `GET / HTTP/1.1\r\nHost: localhost\r\n: ${MARKER}\r\n\r\n`],
      ['a space before the colon', `GET / HTTP/1.1\r\nHost: localhost\r\nX-A : ${MARKER}\r\n\r\n`],
      ['a folded field', `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n ${MARKER}\r\n\r\n`],
      ['NUL in a field', `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${MARKER}\0\r\n\r\n`],
      ['two lengths', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
      [
        'a length and chunks',
        'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ],
      ['a length that is none', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n'],
      ['two hosts', `GET / HTTP/1.1\r\nHost: localhost\r\nHost: ${MARKER}\r\nConnection: close\r\n\r\n`],
      [
        'two authorizations',
        'GET / HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\nConnection: close\r\n\r\n',
      ],
      [
        'another coding than chunks',
        'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
      ],
      ['an expectation', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: a miracle\r\nConnection: close\r\n\r\n'],
    ])('%s', async (_, bytes) => {
      await expectRefusal((await connect()).send(bytes), 400, 'request.malformed');
    });

    it('a tunnel', async () => {
      const connection = (await connect()).head(`CONNECT ${MARKER}:443 HTTP/1.1`, `Host: ${MARKER}`);
      await expectRefusal(connection, 405, 'route.method_not_allowed');
    });

    it.each([
      ['header fields of more than 16 KiB', [...GET, `X-Filler: ${MARKER.repeat(1_600)}`]],
      ['an address of more than 16 KiB', [`GET /${MARKER.repeat(1_600)} HTTP/1.1`, 'Host: localhost']],
    ])('%s', async (_, lines) => {
      await expectRefusal((await connect()).head(...lines), 431, 'request.headers_too_large');
    });
  });

  describe('limits', () => {
    it.each([
      ['an object', JSON.stringify(Object.fromEntries(Array.from({ length: 90_000 }, (_, index) => [index, 1])))],
      ['a list', JSON.stringify(Array.from({ length: 90_000 }, () => ({})))],
    ])('the members of %s, which would keep the server busy for seconds', async (_, body) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await service.request('/api/v1/auth/login', { method: 'POST', body, headers, apiKey: null });
      expect(await readProblem(response)).toMatchObject({ status: 400, code: 'request.too_many_members' });
    });

    it('the number of header fields to a hundred', async () => {
      const fields = (count: number): string[] => Array.from({ length: count }, (_, index) => `X-${index}: a`);
      const enough = (await connect()).head(...GET, 'Connection: close', ...fields(98));
      expect((await enough.answer())?.status).toBe(200);
      for (const count of [99, 500]) {
        const answer = await (await connect()).head(...GET, 'Connection: close', ...fields(count)).answer();
        expect(await readProblem(answer!)).toMatchObject({ status: 431, code: 'request.headers_too_large' });
      }
    });

    it.each(['gzip', 'br', 'deflate', 'GZIP', 'gzip, identity', 'zstd', 'x'])(
      'bodies to those that are not packed, as with %s',
      async (encoding) => {
        const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding };
        const response = await service.request(ANALYSES, { method: 'POST', body: '{}', headers });
        expect(response.headers.get('accept-encoding')).toBe('identity');
        expect(await readProblem(response)).toMatchObject({ status: 415, code: 'request.content_encoding' });
      },
    );

    it.each([
      ['lists', `${'['.repeat(33)}${']'.repeat(33)}`],
      ['objects', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`],
      ['half a million lists', '['.repeat(500_000)],
    ])('how deep %s may lie in each other', async (_, body) => {
      const response = await service.request(ANALYSES, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
      });
      expect(await readProblem(response)).toMatchObject({ status: 400, code: 'request.too_deep' });
    });

    it('nothing that stands in a text', async () => {
      const response = await service.request(ANALYSES, { json: { content: `<p>${'['.repeat(100)}</p>` } });
      expect(response.status).toBe(200);
    });

    it('how many faults it names', async () => {
      const body = JSON.stringify(Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`m${index}`, 1])));
      const response = await service.request(ANALYSES, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
      });
      const problem = await readProblem(response);
      expect(problem).toMatchObject({ status: 400, code: 'request.invalid' });
      expect(problem.errors).toHaveLength(100);
    });
  });

  describe('reads JSON that cannot change what objects are:', () => {
    it.each([
      ['__proto__', '{"content":"a","__proto__":{"title":"b"}}'],
      ['__proto__ further in', '{"content":"a","synonyms":[{"b":{"__proto__":{}}}]}'],
      ['__proto__ in escapes', String.raw`{"content":"a","\u005f\u005Fproto\u005f_":{"title":"b"}}`],
      ['constructor.prototype', '{"content":"a","constructor":{"prototype":{"title":"b"}}}'],
      ['constructor.prototype further in', '{"content":"a","synonyms":[[{"constructor":{"prototype":{}}}]]}'],
      ['constructor.prototype in escapes', String.raw`{"\u0063onstructor":{"prototype":{"title":"b"}}}`],
    ])('%s', async (_, body) => {
      const response = await service.request(ANALYSES, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
      });
      expect(await readProblem(response)).toMatchObject({ status: 400, code: 'request.malformed' });
    });

    it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s as a mere word is left out', async (name) => {
      const response = await service.request(ANALYSES, { json: { content: 'a', [name]: 1 } });
      expect(response.status).toBe(200);
    });
  });

  describe('survives odd requests:', () => {
    it.each([
      ['limit=1&limit=2', 400],
      ['limit[]=1', 400],
      ['limit[a]=1', 400],
      ['limit.a=1', 400],
      ['__proto__[limit]=1', 400],
      // Names that every object has are left out before they are looked at.
      ['__proto__=1', 200],
      ['constructor=1', 200],
      ['toString=1', 200],
      ['limit=%ff', 400],
      ['%ff=1', 400],
      ['limit=', 400],
      ['&&&', 200],
      ['limit=1#x', 200],
      [
        Array.from({ length: 3_000 }, (_, index) => `a${index}`)
          .join('&')
          .slice(0, 15_000),
        400,
      ],
    ])('?%s', async (query, status) => {
      const response = await service.request(`/api/v1/articles?${query}`);
      expect(response.status).toBe(status);
    });

    it('a body on a GET, which is not read', async () => {
      const connection = (await connect()).head(
        'GET /api/v1/articles HTTP/1.1',
        'Host: localhost',
        authorization(),
        'Content-Type: application/json',
        'Content-Length: 5',
      );
      connection.send('[[[[[').head(...GET, 'Connection: close');
      const answers = await connection.whole();
      expect(answers.split('HTTP/1.1 200 OK')).toHaveLength(3);
    });

    it.each([
      ['application/json, text/plain', 415],
      ['application/json; charset=utf-8', 200],
      ['application/json;', 200],
      ['APPLICATION/JSON', 200],
      ['application/jsonp', 415],
      ['application/ld+json', 415],
      ['multipart/form-data; boundary=a', 415],
      ['application/json/xml', 415],
      [';', 415],
    ])('a body that says it is %s', async (type, status) => {
      const body = JSON.stringify({ content: '<p>Green tea.</p>' });
      const response = await service.request(ANALYSES, { method: 'POST', body, headers: { 'Content-Type': type } });
      expect([response.status, type]).toEqual([status, type]);
    });

    it.each(['TRACE', 'PROPFIND', 'SEARCH', 'PURGE', 'MKCOL', 'LINK', 'OPTIONS', 'PATCH'])(
      'the method %s',
      async (method) => {
        const answer = await (
          await connect()
        )
          .head(`${method} /api/v1/articles HTTP/1.1`, 'Host: localhost', 'Connection: close')
          .answer();
        expect([404, 405]).toContain(answer?.status);
        expect((await readProblem(answer!)).code).toMatch(/^route\./);
      },
    );

    it.each([
      'X-API-Key',
      'Authorization',
      'Prefer',
      'Accept',
      'X-Forwarded-For',
      'X-Request-ID',
      'Last-Event-ID',
      'Origin',
    ])('any bytes in %s', async (name) => {
      for (const value of ['\xff\xfe\x80', "' OR 1=1 --", '<script>alert(1)</script>', '\t', ',,;=']) {
        const answer = await (
          await connect()
        )
          .head('GET /api/v1/articles HTTP/1.1', 'Host: localhost', `${name}: ${value}`, 'Connection: close')
          .answer();
        expect([name, value, answer?.status]).toEqual([name, value, 401]);
      }
    });

    it('an address that cannot be read', async () => {
      const { status, headers } = await service.request('/api/v1/articles/%zz');
      expect(status).toBe(400);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    });

    it('a page that a browser would make of an error', async () => {
      const path = '/<script>alert(1)</script>';
      const answer = await (
        await connect()
      )
        .head(`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close')
        .answer();
      expect(answer?.headers.get('content-type')).toContain('application/problem+json');
      expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
    });
  });
});
