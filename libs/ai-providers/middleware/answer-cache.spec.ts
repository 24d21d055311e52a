import { Cache } from '@seoforge/cache';
import { AppError, newId, SystemClock } from '@seoforge/kernel';

import { AnswerCache } from './answer-cache';
import type { Call, Next } from './call';
import { collect, FINISH, partsIn, SAMPLE_COMPLETION, sampleCall, textPart } from './testing/sample-call';

class MapCache extends Cache {
  readonly #values = new Map<string, string>();

  async get<T>(key: string): Promise<T | undefined> {
    const value = this.#values.get(key);
    return value === undefined ? undefined : (JSON.parse(value) as T);
  }

  async set(key: string, value: unknown): Promise<void> {
    this.#values.set(key, JSON.stringify(value));
  }

  async delete(key: string): Promise<void> {
    this.#values.delete(key);
  }

  getOrCompute(): never {
    throw new Error('Streams are not computed.');
  }
}

const ANSWER = [textPart('Tea '), textPart('is hot.'), FINISH];
const CONTEXT = { siteId: newId(), mode: 'live', purpose: 'article.section' } as const;
const REPLAY = [textPart('Tea is hot.'), FINISH];

describe('AnswerCache', () => {
  let asked: number;
  let cache: AnswerCache;

  beforeEach(() => {
    asked = 0;
    cache = new AnswerCache(new MapCache(), 1_000, new SystemClock());
  });

  const asking =
    (parts = ANSWER): Next =>
    (call) => {
      asked += 1;
      call.attempts.push({ provider: 'vendor', model: 'writer', outcome: 'succeeded' } as Call['attempts'][number]);
      return partsIn(parts);
    };

  const call = (changes: Partial<Call> = {}): Call => sampleCall({ context: CONTEXT, ...changes });

  it('gives the same answer to the same call, for nothing', async () => {
    expect(await collect(cache.handle(call(), asking()))).toEqual(ANSWER);
    const again = call();
    expect(await collect(cache.handle(again, asking()))).toEqual(REPLAY);
    expect(asked).toBe(1);
    expect(again.attempts).toMatchObject([
      { isCached: true, costMicroUsd: 0, chargeMicroUsd: 0, provider: 'vendor', usage: SAMPLE_COMPLETION.usage },
    ]);
  });

  const request = sampleCall().work.request as { messages: []; maxOutputTokens: number };
  it.each<[string, Partial<Call>]>([
    ['of another site', { context: { ...CONTEXT, siteId: newId() } }],
    ['with another text', { work: { kind: 'language', request: { ...request, messages: [] } } }],
    ['with another limit', { work: { kind: 'language', request: { ...request, maxOutputTokens: 7 } } }],
    ['with a temperature', { work: { kind: 'language', request: { ...request, temperature: 0 } } }],
    ['with a schema', { work: { kind: 'language', request: { ...request, output: { name: 'a', schema: {} } } } }],
    ['with an option', { work: { kind: 'language', request: { ...request, providerOptions: { vendor: { a: 1 } } } } }],
    ['for other models', { candidates: [{ ...sampleCall().candidate, model: 'painter' }] }],
    ['that wants none from the cache', { context: { ...CONTEXT, cache: 'bypass' } }],
  ])('asks for a call %s', async (_what, changes) => {
    await collect(cache.handle(call(), asking()));
    expect(await collect(cache.handle(call(changes), asking()))).toEqual(ANSWER);
    expect(asked).toBe(2);
  });

  it('keeps no answer that was cut or that failed', async () => {
    const cut = { ...FINISH, finishReason: { unified: 'length', raw: 'length' } } as typeof FINISH;
    const error = new AppError({ code: 'provider.unavailable', kind: 'upstream', message: 'Out.' });
    await collect(cache.handle(call(), asking([textPart('Te'), cut])));
    await collect(cache.handle(call(), asking([{ type: 'error', error }])));
    expect(await collect(cache.handle(call(), asking()))).toEqual(ANSWER);
    expect(asked).toBe(3);
  });

  it('asks once for calls that are made at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => collect(cache.handle(call(), asking()))));
    expect(asked).toBe(1);
    expect(all).toEqual([ANSWER, REPLAY, REPLAY, REPLAY, REPLAY]);
  });

  it('lets all others ask, at the same time, when the first one failed or left', async () => {
    const leaving = cache.handle(call(), asking());
    await leaving.next();
    const others = [collect(cache.handle(call(), asking())), collect(cache.handle(call(), asking()))];
    await new Promise((resolve) => setImmediate(resolve));
    await leaving.return(undefined);
    expect(await Promise.all(others)).toEqual([ANSWER, ANSWER]);
    expect(asked).toBe(3);
  });

  it('does not hold a caller that leaves while it waits for another', async () => {
    const first = cache.handle(call(), asking());
    await first.next();
    const leaver = new AbortController();
    const waiting = collect(cache.handle(call({ signal: leaver.signal }), asking()));
    await new Promise((resolve) => setImmediate(resolve));
    leaver.abort();
    await waiting;
    expect(asked).toBe(2);
    await first.return(undefined);
  });

  it('is off where answers are kept for no time', async () => {
    cache = new AnswerCache(new MapCache(), 0, new SystemClock());
    await collect(cache.handle(call(), asking()));
    await collect(cache.handle(call(), asking()));
    expect(asked).toBe(2);
  });
});
