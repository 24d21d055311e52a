import { request as rawRequest } from 'node:http';

import type { ArticleResource } from '../../apps/api/src/articles/article.dto';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const ARTICLES = '/api/v1/articles';
const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('problems', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
  });
  afterAll(() => service.stop());

  describe('with a request that is not what it should be', () => {
    const brief = (changes: object): string => JSON.stringify({ keyphrase: 'green tea', ...changes });
    const headings = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => ({ heading: `H${index}` }));

    it.each([
      ['an unknown member', brief({ colour: 'red' }), '/colour', 'is not known here'],
      ['no keyphrase', '{}', '/keyphrase', 'must be a string'],
      ['a blank keyphrase', brief({ keyphrase: ' \t\n' }), '/keyphrase', 'must not be blank'],
      ['a keyphrase of 201 characters', brief({ keyphrase: 'k'.repeat(201) }), '/keyphrase', '200'],
      ['6001 words', brief({ targetWords: 6_001 }), '/targetWords', 'must not be greater than 6000'],
      ['149 words', brief({ targetWords: 149 }), '/targetWords', 'must not be less than 150'],
      ['a number as text', brief({ targetWords: '600' }), '/targetWords', 'must be an integer number'],
      ['half of a character', '{"keyphrase":"green \\ud83c tea"}', '/keyphrase', 'must be well-formed text'],
      ['a NUL character', '{"keyphrase":"green\\u0000tea"}', '/keyphrase', 'without NUL characters'],
      ['a NUL in a heading', '{"keyphrase":"tea","outline":[{"heading":"a\\u0000"}]}', '/outline/0/heading', 'NUL'],
      ['no language', brief({ language: 'English, please' }), '/language', 'must be a language tag'],
      ['an unknown type', brief({ type: 'poem' }), '/type', 'must be one of'],
      ['31 headings', brief({ outline: headings(31) }), '/outline', '30'],
      ['a list in a list', brief({ outline: [[]] }), '/outline', 'object'],
      ['no object', '[1]', '/keyphrase', 'must be a string'],
    ])('names what is wrong with %s', async (_, body, pointer, detail) => {
      const response = await service.request(ARTICLES, { method: 'POST', headers: JSON_TYPE, body });
      const problem = await readProblem(response);
      expect(response.status).toBe(400);
      expect(problem).toMatchObject({
        type: 'urn:seoforge:problem:request.invalid',
        title: 'Bad request',
        status: 400,
        instance: ARTICLES,
        code: 'request.invalid',
      });
      expect(problem.errors).toContainEqual({ pointer, detail: expect.stringContaining(detail) });
    });

    it('names every fault at once', async () => {
      const response = await service.request(ARTICLES, { json: { keyphrase: '', tone: 7, length: 'tiny' } });
      const { errors, detail } = await readProblem(response);
      expect(errors!.map(({ pointer }) => pointer).sort()).toEqual(['/keyphrase', '/length', '/tone']);
      expect(detail).toContain('3 faults');
    });

    it('refuses an outline that does not fit, and stores nothing', async () => {
      const before = await service.request(ARTICLES);
      const response = await service.request(ARTICLES, {
        json: { keyphrase: 'green tea', targetWords: 150, outline: headings(20) },
      });
      expect(await readProblem(response)).toMatchObject({
        status: 400,
        code: 'content.outline_too_long',
        errors: [{ pointer: '/outline' }],
      });
      expect(await (await service.request(ARTICLES)).json()).toEqual(await before.json());
    });

    it.each([
      ['JSON that breaks off', '{"keyphrase":', 'application/json', 400, 'request.malformed'],
      ['nothing at all', '', 'application/json', 400, 'request.malformed'],
      ['a prototype', '{"keyphrase":"tea","__proto__":{"scope":1}}', 'application/json', 400, 'request.malformed'],
      ['plain text', 'green tea', 'text/plain', 415, 'request.media_type'],
      ['a form', 'keyphrase=green+tea', 'application/x-www-form-urlencoded', 415, 'request.media_type'],
      ['a type that is none', '{}', 'json', 415, 'request.media_type'],
      ['more than four megabytes', JSON.stringify('x'.repeat(4_194_304)), 'application/json', 413, 'request.too_large'],
    ])('refuses a body of %s', async (_, body, type, status, code) => {
      const response = await service.request(ARTICLES, { method: 'POST', headers: { 'Content-Type': type }, body });
      expect(response.status).toBe(status);
      expect(await readProblem(response)).toMatchObject({ status, code });
    });

    it.each([
      ['limit=0', '/limit'],
      ['limit=101', '/limit'],
      ['limit=ten', '/limit'],
      ['cursor=next', '/cursor'],
      ['page=2', '/page'],
    ])('refuses ?%s', async (query, pointer) => {
      const response = await service.request(`${ARTICLES}?${query}`);
      expect(await readProblem(response)).toMatchObject({ code: 'request.invalid', errors: [{ pointer }] });
    });
  });

  describe('with a place that there is not', () => {
    it.each(['/', '/api/v1/nothing', '/api/v1/articles/', '/metrics'])('answers 404 at %s', async (path) => {
      const response = await service.request(path, { apiKey: null });
      expect(await readProblem(response)).toMatchObject({ status: 404, code: 'route.not_found', instance: path });
    });

    it.each([
      ['/api/v1/articles/%zz', 400],
      [`/api/v1/articles/${'a'.repeat(201)}`, 400],
    ])('refuses an address that it cannot read', async (path, status) => {
      expect(await readProblem(await requestAsIs(service.url, path))).toMatchObject({
        status,
        code: 'request.malformed',
      });
    });

    it('does not tell the article of another site from one that there is not', async () => {
      const other = await service.addSite('Another site');
      const ordered = await service.request(ARTICLES, { json: { keyphrase: 'green tea' }, apiKey: other.apiKey });
      const { id } = (await ordered.json()) as ArticleResource;
      expect(await (await service.request(`${ARTICLES}/${id}`, { apiKey: other.apiKey })).json()).toMatchObject({ id });

      const paths = [id, '01890a5d-ac96-774b-bcce-b302099a8057', 'my-article'].map((name) => `${ARTICLES}/${name}`);
      for (const path of paths) {
        for (const [method, place] of [
          ['GET', path],
          ['POST', `${path}/cancel`],
        ] as const) {
          const response = await service.request(place, { method });
          expect(await readProblem(response)).toMatchObject({
            status: 404,
            code: 'article.not_found',
            detail: 'There is no such article.',
          });
        }
      }
    });
  });

  describe('and the request id', () => {
    it.each(['checkout-17_a.B', '0'.repeat(128), '01890a5d-ac96-774b-bcce-b302099a8057'])('keeps %s', async (id) => {
      const response = await service.request('/api/v1/nothing', { headers: { 'X-Request-ID': id } });
      expect(response.headers.get('x-request-id')).toBe(id);
      expect(await readProblem(response)).toMatchObject({ requestId: id });
    });

    it.each(['short', 'has space in it', '0'.repeat(129), '<script>alert(1)</script>', 'new%0aline%0d'])(
      'replaces %s',
      async (id) => {
        const response = await service.request('/health/live', { headers: { 'X-Request-ID': id } });
        expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      },
    );

    it('is there without being asked for, and a new one each time', async () => {
      const ids = await Promise.all(
        [1, 2].map(async () => (await service.request('/health/live')).headers.get('x-request-id')),
      );
      expect(new Set(ids).size).toBe(2);
      expect(ids).not.toContain(null);
    });
  });
});

/** Without the tidying of addresses that fetch does. */
function requestAsIs(url: string, path: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    rawRequest(url, { path, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const headers = Object.entries(answer.headers).map(
          ([name, value]) => [name, String(value)] as [string, string],
        );
        resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode, headers }));
      });
    })
      .on('error', reject)
      .end();
  });
}
