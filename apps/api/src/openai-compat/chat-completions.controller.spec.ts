import { setTimeout as sleep } from 'node:timers/promises';

import { ModelRegistry, ProviderError, type GatewayStreamPart } from '@seoforge/ai-providers';
import { AiConfig } from '@seoforge/config';
import { AppError, SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { ChatCompletionsController } from './chat-completions.controller';
import { SITE, startCompatServer, type CompatServer } from './testing/compat-server';
import { FINISH, ScriptedAiGateway } from './testing/scripted-ai-gateway';

const PATH = '/openai/v1/chat/completions';
const REGISTRY = new ModelRegistry(new AiConfig(), new SystemClock(), new CollectedEvents());
const ASKED = { model: 'openai/gpt-test', messages: [{ role: 'user', content: 'Name a bird.' }] };
const FAILURE = new ProviderError({
  provider: 'openai',
  reason: 'rate_limited',
  message: 'openai refused the call.',
  retryAfterMs: 2_500,
});

describe('ChatCompletionsController', () => {
  let gateway: ScriptedAiGateway;
  let server: CompatServer;

  beforeEach(async () => {
    gateway = new ScriptedAiGateway();
    const controller = new ChatCompletionsController(gateway, REGISTRY);
    server = await startCompatServer(PATH, (request, reply) => controller.create(SITE, request.body, request, reply));
  });
  afterEach(() => server.stop());

  function ask(changes: object = {}, signal?: AbortSignal): Promise<Response> {
    return fetch(server.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...ASKED, ...changes }),
      signal: signal ?? null,
    });
  }

  async function eventsOf(response: Response): Promise<unknown[]> {
    const text = await response.text();
    return text
      .split('\n\n')
      .filter((event) => event.startsWith('data: '))
      .map((event) => event.slice('data: '.length))
      .map((data): unknown => (data === '[DONE]' ? data : JSON.parse(data)));
  }

  const delta = (content: string): unknown =>
    expect.objectContaining({ choices: [expect.objectContaining({ delta: { content } })] });

  it('asks in the name of the site and answers as OpenAI would', async () => {
    const response = await ask({ fallbacks: ['google/gemini-test'] });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      id: 'chatcmpl-call-1',
      object: 'chat.completion',
      created: expect.any(Number),
      model: 'openai/gpt-test',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'A grey heron.', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: {
        prompt_tokens: 12,
        completion_tokens: 3,
        total_tokens: 15,
        prompt_tokens_details: { cached_tokens: 4 },
        completion_tokens_details: { reasoning_tokens: 1 },
      },
      seoforge: {
        callId: 'call-1',
        provider: 'openai',
        costMicroUsd: 42,
        isCached: false,
        attempts: 1,
        warnings: ['temperature has no effect'],
      },
    });
    expect(gateway.asked).toMatchObject([
      {
        request: { messages: [{ role: 'user', text: 'Name a bird.' }], maxOutputTokens: 4_096 },
        context: {
          siteId: 'site-1',
          mode: 'live',
          purpose: 'openai.chat',
          models: ['openai/gpt-test', 'google/gemini-test'],
        },
      },
    ]);
  });

  describe('streaming', () => {
    it('begins with a role, goes on with the text, and ends with a reason and a receipt', async () => {
      const response = await ask({ stream: true });
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      const events = await eventsOf(response);
      expect(events).toEqual([
        expect.objectContaining({
          object: 'chat.completion.chunk',
          choices: [
            { index: 0, delta: { role: 'assistant', content: '', refusal: null }, logprobs: null, finish_reason: null },
          ],
        }),
        delta('A grey '),
        delta('heron.'),
        expect.objectContaining({
          model: 'openai/gpt-test',
          choices: [{ index: 0, delta: {}, logprobs: null, finish_reason: 'stop' }],
          seoforge: expect.objectContaining({ callId: 'call-1', costMicroUsd: 42 }),
        }),
        '[DONE]',
      ]);
      const chunks = events.slice(0, -1) as { id: string; usage?: unknown }[];
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
      expect(chunks.filter((chunk) => 'usage' in chunk)).toEqual([]);
      expect(gateway.wasLeftEarly).toBe(false);
    });

    it('counts tokens in a chunk of its own, where they are asked for', async () => {
      const events = await eventsOf(await ask({ stream: true, stream_options: { include_usage: true } }));
      expect(events.at(-2)).toMatchObject({ choices: [], usage: { prompt_tokens: 12, total_tokens: 15 } });
      const others = events.slice(0, -2) as { usage?: unknown }[];
      expect(others.map(({ usage }) => usage)).toEqual([null, null, null, null]);
    });

    it('has a status of its own for what fails before the first word', async () => {
      gateway.parts = async function* () {
        yield { type: 'error', error: FAILURE };
      };
      const response = await ask({ stream: true });
      expect(response.status).toBe(502);
      expect(response.headers.get('retry-after')).toBe('3');
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    });

    it('tells of a later failure in an event, and does not pretend that the answer is whole', async () => {
      gateway.parts = async function* () {
        yield { type: 'text', text: 'A grey ' };
        yield { type: 'error', error: FAILURE };
      };
      const events = await eventsOf(await ask({ stream: true }));
      expect(events.slice(1)).toEqual([
        delta('A grey '),
        { error: { message: FAILURE.message, type: 'server_error', param: null, code: 'provider.rate_limited' } },
      ]);
    });

    it('brings a long answer over whole to a reader who takes a pause', async () => {
      const piece = 'x'.repeat(10_000);
      gateway.parts = async function* () {
        for (let index = 0; index < 500; index += 1) yield { type: 'text', text: piece };
        yield FINISH;
      };
      const response = await ask({ stream: true });
      await sleep(50);
      const text = await response.text();
      expect(text.match(/x{10000}/g)).toHaveLength(500);
      expect(text.endsWith('data: [DONE]\n\n')).toBe(true);
    });

    it('does not run ahead of a reader who does not read', async () => {
      let yielded = 0;
      gateway.parts = async function* () {
        for (; yielded < 10_000; yielded += 1) yield { type: 'text', text: 'x'.repeat(10_000) };
      };
      const leave = new AbortController();
      await ask({ stream: true }, leave.signal);
      await sleep(100);
      expect(yielded).toBeLessThan(5_000);
      leave.abort();
    });
  });

  describe('when the caller leaves', () => {
    const untilAborted = (signal: AbortSignal | undefined): Promise<void> =>
      new Promise((resolve) =>
        signal?.addEventListener('abort', () => {
          resolve();
        }),
      );

    it('ends the call that it waits for', async () => {
      const leave = new AbortController();
      const ended = new Promise<void>((resolve) => {
        gateway.answer = async ({ signal }) => {
          setImmediate(() => {
            leave.abort();
          });
          await untilAborted(signal);
          resolve();
          throw new ProviderError({ provider: 'openai', reason: 'aborted', message: 'Aborted.' });
        };
      });
      await expect(ask({}, leave.signal)).rejects.toThrow('aborted');
      await expect(ended).resolves.toBeUndefined();
    });

    it('stops reading the stream, and has the vendor hung up on', async () => {
      const leave = new AbortController();
      const ended = new Promise<void>((resolve) => {
        gateway.parts = async function* (signal): AsyncGenerator<GatewayStreamPart> {
          yield { type: 'text', text: 'A grey ' };
          await untilAborted(signal);
          resolve();
          yield { type: 'text', text: 'heron' };
          yield { type: 'text', text: ' that nobody reads of' };
          yield FINISH;
        };
      });
      const response = await ask({ stream: true }, leave.signal);
      leave.abort();
      await expect(response.text()).rejects.toThrow('aborted');
      await ended;
      await sleep(20);
      expect(gateway.wasLeftEarly).toBe(true);
    });
  });

  it.each([
    ['ai.model_unknown', 'invalid', 404, 'model_not_found'],
    ['budget.exceeded', 'budget_exceeded', 402, 'insufficient_quota'],
    ['provider.content_filtered', 'invalid', 400, 'content_filter'],
    ['provider.circuit_open', 'unavailable', 503, 'provider.circuit_open'],
  ] as const)('says %s so that OpenAI’s libraries understand it', async (code, kind, status, openAiCode) => {
    gateway.answer = () => Promise.reject(new AppError({ code, kind, message: 'It failed.' }));
    const response = await ask();
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      code,
      status,
      error: { message: 'It failed.', code: openAiCode, param: null },
    });
  });

  it('points at what is wrong with a request, and asks nobody', async () => {
    const response = await ask({ messages: [{ role: 'user', content: 7 }] });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/messages/0/content', detail: 'must be a string' }],
      error: {
        type: 'invalid_request_error',
        param: 'messages[0].content',
        message: 'The request has 1 fault; see "errors". /messages/0/content: must be a string.',
      },
    });
    expect(gateway.asked).toEqual([]);
  });
});
