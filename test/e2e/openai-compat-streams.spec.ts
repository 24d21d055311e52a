import { setTimeout as sleep } from 'node:timers/promises';

import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';
import type { AnswerBehaviour } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const MODEL = 'openai/gpt-5.4-mini';
const POND: AnswerBehaviour = {
  kind: 'answer',
  text: 'A garden pond needs a calm spot.',
  usage: { promptTokens: 100, cachedTokens: 40, completionTokens: 20, reasoningTokens: 5 },
};
/** 60 × 0.75 + 40 × 0.075 + 20 × 4.5 micro-dollars. */
const POND_COST = 138;

describe('OpenAI-compatible calls under way', () => {
  let openAi: Upstream<ChatRequestBody>;
  let service: RunningService;
  let asked = 0;

  beforeAll(async () => {
    openAi = await Upstream.start(OPENAI_WIRE);
    service = await RunningService.startWithoutWorker({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: openAi.baseUrl,
      AI_RETRY_DELAY_MS: '1',
      AI_CIRCUIT_OPEN_MS: '10',
    });
  });
  afterAll(async () => {
    await service.stop();
    await openAi.stop();
  });
  beforeEach(() => {
    openAi.reset();
    openAi.respondWith(() => POND);
  });

  /** Each asks something else, so that no answer is remembered. */
  function ask(changes: object, signal?: AbortSignal): Promise<Response> {
    asked += 1;
    const messages = [{ role: 'user', content: `Describe a garden pond, version ${asked}.` }];
    return fetch(new URL('/openai/v1/chat/completions', service.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${service.site.apiKey}` },
      body: JSON.stringify({ model: MODEL, messages, ...changes }),
      signal: signal ?? null,
    });
  }

  describe('streamed answers', () => {
    it('come piece by piece', async () => {
      const response = await ask({ stream: true, stream_options: { include_usage: true } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      expect(response.headers.has('x-request-id')).toBe(true);
      expect(response.headers.has('ratelimit')).toBe(true);
      const events = await eventsOf(response);
      const chunks = events.slice(0, -1) as Chunk[];
      expect(events.at(-1)).toBe('[DONE]');
      expect(chunks[0]!.choices[0]!.delta.role).toBe('assistant');
      expect(textOf(chunks)).toBe(POND.text);
      expect(chunks.at(-2)).toMatchObject({
        model: MODEL,
        choices: [{ delta: {}, finish_reason: 'stop' }],
        seoforge: { provider: 'openai', costMicroUsd: POND_COST },
      });
      expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 100, completion_tokens: 20 } });
    });

    it('have a status of their own for what fails before the first word', async () => {
      openAi.respondWith(() => ({ kind: 'status', status: 429, headers: { 'retry-after': '3' } }));
      const response = await ask({ stream: true, max_cost_micro_usd: 1_000_000 });
      expect(response.status).toBe(502);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await readProblem(response)).toMatchObject({
        code: 'provider.rate_limited',
        error: { type: 'server_error', code: 'provider.rate_limited' },
      });
    });

    it('do not pretend to be whole when they break off', async () => {
      const text = POND.text.repeat(20);
      openAi.respondWith(() => ({ ...POND, text, faults: { interrupt: { afterChunks: 30, by: 'cut' } } }));
      const events = await eventsOf(await ask({ stream: true }));
      expect(events.at(-1)).toMatchObject({ error: { type: 'server_error', message: expect.any(String) } });
      const chunks = events.slice(0, -1) as Chunk[];
      expect(text.startsWith(textOf(chunks))).toBe(true);
      expect(textOf(chunks).length).toBeGreaterThan(0);
      expect(chunks.map(({ choices }) => choices[0]?.finish_reason).filter(Boolean)).toEqual([]);
    });
  });

  it.each([
    ['before an answer', false, { kind: 'silence' }],
    ['before a stream', true, { kind: 'silence' }],
    [
      'in a stream',
      true,
      { ...POND, text: POND.text.repeat(20), faults: { interrupt: { afterChunks: 9, by: 'stall' } } },
    ],
  ] as const)('hang up on the vendor when the caller leaves %s', async (_, stream, behaviour) => {
    openAi.respondWith(() => behaviour);
    const leave = new AbortController();
    const answer = ask({ stream }, leave.signal).then((response) => response.text());
    answer.catch(() => undefined);
    await eventually('the request', () => openAi.requests.length > 0);
    await sleep(100);
    leave.abort();
    await expect(answer).rejects.toThrow('aborted');
    expect(await openAi.requests[0]!.closedByClient).toBe(true);
    await sleep(50);
    expect(openAi.requests).toHaveLength(1);
  });
});

interface Chunk {
  readonly choices: readonly {
    readonly delta: { readonly role?: string; readonly content?: string };
    readonly finish_reason: string | null;
  }[];
}

function textOf(chunks: readonly Chunk[]): string {
  return chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
}

async function eventsOf(response: Response): Promise<unknown[]> {
  return (await response.text())
    .split('\n\n')
    .flatMap((event) => (event.startsWith('data: ') ? [event.slice('data: '.length)] : []))
    .map((data): unknown => (data === '[DONE]' ? data : JSON.parse(data)));
}
