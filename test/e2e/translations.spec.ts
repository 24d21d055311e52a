import type { TranslationDto } from '../../apps/api/src/translations/translation.dto';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const BLOCKS = `<!-- wp:heading {"level":2} -->
<h2 class="wp-block-heading">Why a garden pond needs a pump</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>A garden pond needs <a href="https://example.com/pump?a=1&amp;b=2" title="All our pumps">a good pump</a> that moves 1,200 litres.</p>
<!-- /wp:paragraph -->

<!-- wp:shortcode -->
[gallery ids="1,2"]
<!-- /wp:shortcode -->

<!-- wp:code -->
<pre class="wp-block-code"><code>pump.start("now");</code></pre>
<!-- /wp:code -->`;

describe('translations', () => {
  let openAi: Upstream<ChatRequestBody>;
  let service: RunningService;

  beforeAll(async () => {
    openAi = await Upstream.start(OPENAI_WIRE);
    service = await RunningService.startWithoutWorker({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: openAi.baseUrl,
    });
  });
  afterAll(async () => {
    await service.stop();
    await openAi.stop();
  });
  beforeEach(() => {
    openAi.reset();
  });

  const translate = (json: object): Promise<Response> =>
    service.request('/api/v1/translations', { json: { route: 'simulated/writer-1', ...json } });

  it('gives block markup back in the other language, and all that is no text as it was', async () => {
    const response = await translate({
      content: BLOCKS,
      title: 'Why a garden pond needs a pump',
      keyphrase: 'garden pond',
      to: 'th',
      glossary: [{ term: 'garden pond', translation: 'บ่อในสวน' }],
    });
    expect(response.status).toBe(200);
    const answer = (await response.json()) as TranslationDto;
    expect(answer).toMatchObject({
      from: 'en',
      language: 'th',
      keyphrase: 'บ่อในสวน',
      title: expect.stringContaining('บ่อในสวน'),
      slug: 'บ่อในสวน',
      untranslated: [],
      provider: 'simulated',
      costMicroUsd: 0,
      warnings: [expect.stringContaining('simulated')],
    });
    expect(answer.content).not.toContain('A garden pond needs');
    expect(answer.content).not.toContain('All our pumps');
    expect(answer.content).toMatch(/<h2 class="wp-block-heading">[^<]*บ่อในสวน/);
    for (const kept of [
      '<a href="https://example.com/pump?a=1&amp;b=2" title="',
      '1,200',
      BLOCKS.slice(BLOCKS.indexOf('<!-- wp:shortcode')),
    ])
      expect(answer.content).toContain(kept);
  });

  it('gives plain text back as plain text', async () => {
    const content = 'A garden pond needs a calm spot.\n\nFish like 3 things.';
    const answer = (await (await translate({ content, to: 'de_DE' })).json()) as TranslationDto;
    expect(answer.content).toMatch(/^[^<\n]+\n\n[^<\n]*3[^<\n]*$/);
  });

  it('refuses the language that the text is in', async () => {
    const response = await translate({ content: BLOCKS, to: 'en-GB' });
    expect([response.status, (await readProblem(response)).code]).toEqual([400, 'content.same_language']);
  });

  it('fails where nothing of a text was translated', async () => {
    openAi.respondWith(() => ({ kind: 'answer', text: "I'm sorry, but I can't help with that.", usage: null }));
    const response = await translate({ content: BLOCKS, to: 'th', route: 'openai/gpt-5.4-mini' });
    expect([response.status, (await readProblem(response)).code]).toEqual([502, 'content.answer_unusable']);
  });

  it('hangs up on the vendor when the caller leaves', async () => {
    openAi.respondWith(() => ({ kind: 'silence' }));
    const leave = new AbortController();
    const answer = fetch(new URL('/api/v1/translations', service.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${service.site.apiKey}` },
      body: JSON.stringify({ content: BLOCKS, to: 'de', route: 'openai/gpt-5.4-mini' }),
      signal: leave.signal,
    });
    answer.catch(() => undefined);
    await eventually('the request', () => openAi.requests.length > 0);
    leave.abort();
    expect(await openAi.requests[0]!.closedByClient).toBe(true);
  });
});
