import type { RewriteDto } from '../../apps/api/src/rewrites/rewrite.dto';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { RunningService, type RequestOptions } from '../support/running-service';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const LONG =
  'The pump moves the water through the filter every hour of the day, because the fish need clean water and the plants need it too, ' +
  'and it should be checked twice a week by somebody who knows how the pump works and where its parts are kept.';
const PLAIN = `${LONG} It costs 120 euros.`;
const BLOCKS = `<!-- wp:paragraph {"className":"lead"} -->
<p class="lead">${LONG} Read <a href="https://example.com/pumps" target="_blank" rel="noopener">how pumps work</a>.</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":7} -->
<figure class="wp-block-image"><img src="https://example.com/pump.jpg" alt="A pump" class="wp-image-7"/></figure>
<!-- /wp:image -->`;
const SHORTER = 'Make the sentences shorter.';
const MODEL = 'openai/gpt-5.4-mini';

describe('rewrites', () => {
  let openAi: Upstream<ChatRequestBody>;
  let service: RunningService;

  beforeAll(async () => {
    openAi = await Upstream.start(OPENAI_WIRE);
    service = await RunningService.startWithoutWorker({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: openAi.baseUrl,
      AI_RETRY_DELAY_MS: '1',
    });
  });
  afterAll(async () => {
    await service.stop();
    await openAi.stop();
  });
  beforeEach(() => {
    openAi.reset();
  });

  const rewrite = (json: object, headers: RequestOptions['headers'] = {}): Promise<Response> =>
    service.request('/api/v1/rewrites', { json: { route: 'simulated/writer-1', ...json }, headers });

  it.each([
    ['plain text', PLAIN, [/^[^<]+ 120 euros\.$/]],
    [
      'block markup',
      BLOCKS,
      [
        /^<!-- wp:paragraph \{"className":"lead"\} -->\n<p class="lead">/,
        /<a href="https:\/\/example.com\/pumps" target="_blank" rel="noopener">/,
        /<!-- wp:image \{"id":7\} -->\n<figure class="wp-block-image"><img [^>]+ class="wp-image-7"\/><\/figure>\n<!-- \/wp:image -->$/,
      ],
    ],
  ])('gives %s back in its form, with what has changed', async (_, passage, kept) => {
    const response = await rewrite({ passage, instruction: SHORTER, language: 'en' });
    expect(response.status).toBe(200);
    const answer = (await response.json()) as RewriteDto;
    expect(kept.filter((form) => !form.test(answer.passage))).toEqual([]);
    expect(answer).toMatchObject({ changed: true, provider: 'simulated', costMicroUsd: 0, language: 'en' });
    expect(answer.diff.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['same', 'removed', 'added']));
  });

  it('turns a failing check, judged by the whole text', async () => {
    const passage = `<p>${LONG}</p>`;
    const content = `<p>Ponds are calm.</p>${passage}<p>Fish swim.</p>`;
    const response = await rewrite({ passage, content, check: 'textSentenceLength', language: 'en' });
    const answer = (await response.json()) as RewriteDto;
    expect(answer.check).toEqual({ before: 'bad', after: 'good' });
    const passing = await rewrite({ passage: '<p>Fish swim.</p>', check: 'textSentenceLength', language: 'en' });
    expect([passing.status, (await readProblem(passing)).code]).toEqual([422, 'content.check_passes']);
  });

  it('refuses an instruction and a check together', async () => {
    const response = await rewrite({ passage: PLAIN, instruction: SHORTER, check: 'textSentenceLength' });
    expect((await readProblem(response)).errors).toEqual([expect.objectContaining({ pointer: '/instruction' })]);
  });

  it('streams what is read of it, then the answer, and both again to who repeats the request', async () => {
    const headers = { Accept: 'text/event-stream', 'Idempotency-Key': 'rewrite-1' };
    const json = { passage: BLOCKS, instruction: 'Keep every sentence short.', language: 'en' };
    const response = await rewrite(json, headers);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const stream = await response.text();
    const events = eventsOf(stream);
    const deltas = events.filter(({ name }) => name === 'delta').map(({ data }) => data as { text: string });
    expect(deltas.length).toBeGreaterThan(3);
    expect(deltas.map(({ text }) => text).join('')).not.toMatch(/[<⟦]/);
    expect(events.at(-2)).toMatchObject({ name: 'result', data: { changed: true } });
    expect(events.at(-1)).toMatchObject({ data: '[DONE]' });
    const whole = (await (await rewrite(json)).json()) as RewriteDto;
    expect(events.at(-2)!.data).toEqual(whole);

    const again = await rewrite(json, headers);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await again.text()).toBe(stream);
  });

  it('ends a stream with a problem document where its answer cannot be used', async () => {
    openAi.respondWith(() => ({ kind: 'answer', text: '<p>Links are gone. ⟦9⟧</p>', usage: null }));
    const response = await rewrite(
      { passage: BLOCKS, instruction: SHORTER, route: MODEL },
      { Accept: 'text/event-stream' },
    );
    const events = eventsOf(await response.text());
    expect(events.at(-1)).toMatchObject({ name: 'error', data: { status: 502, code: 'content.answer_unusable' } });
    expect(events.some(({ data }) => (data as { attempt?: number }).attempt === 3)).toBe(true);
  });

  it.each([false, true])('hangs up on the vendor when the caller leaves (stream: %s)', async (isStreamed) => {
    openAi.respondWith(() => ({ kind: 'silence' }));
    const leave = new AbortController();
    const answer = fetch(new URL('/api/v1/rewrites', service.url), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${service.site.apiKey}`,
        ...(isStreamed ? { Accept: 'text/event-stream' } : {}),
      },
      body: JSON.stringify({ passage: `${PLAIN} ${isStreamed}`, instruction: SHORTER, route: MODEL }),
      signal: leave.signal,
    });
    answer.catch(() => undefined);
    await eventually('the request', () => openAi.requests.length > 0);
    leave.abort();
    expect(await openAi.requests[0]!.closedByClient).toBe(true);
  });
});

function eventsOf(stream: string): { name: string | undefined; data: unknown }[] {
  return stream
    .split('\n\n')
    .filter((event) => event.includes('data: '))
    .map((event) => {
      const data = /^data: (.*)$/m.exec(event)![1]!;
      return {
        name: /^event: (.*)$/m.exec(event)?.[1],
        data: data === '[DONE]' ? data : (JSON.parse(data) as unknown),
      };
    });
}
