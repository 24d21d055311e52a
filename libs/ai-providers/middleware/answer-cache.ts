import type { Cache } from '@seoforge/cache';
import { newId, type Clock } from '@seoforge/kernel';

import type { Completion } from '../ports/language-model';
import { cacheKeyOf } from './cache-key';
import type { Call, CallPart, Middleware, Next } from './call';

/** A larger answer is asked for again rather than kept. */
const MAX_CACHED_CHARACTERS = 200_000;

interface CachedAnswer {
  readonly provider: string;
  readonly model: string;
  readonly text: string;
  readonly completion: Completion;
}

/** Gives the same answer to exactly the same call of the same site; calls made at the same time share one. */
export class AnswerCache implements Middleware {
  readonly #underWay = new Map<string, Promise<CachedAnswer | undefined>>();

  constructor(
    private readonly cache: Cache,
    private readonly timeToLiveMs: number,
    private readonly clock: Clock,
  ) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    if (this.timeToLiveMs === 0 || call.work.kind !== 'language' || call.context.cache === 'bypass') {
      yield* next(call);
      return;
    }
    const key = cacheKeyOf(call.context.siteId, call.candidates, call.work.request);
    const other = this.#underWay.get(key);
    if (!other) {
      yield* this.#findOrAsk(key, call, next);
      return;
    }
    // Without an answer worth sharing nobody waits for another one: they all ask.
    const shared = await firstOf(other, call.signal);
    yield* shared ? this.#replay(shared, call) : next(call);
  }

  *#replay({ provider, model, text, completion }: CachedAnswer, { attempts }: Call): Generator<CallPart> {
    attempts.push({
      id: newId(),
      provider,
      model,
      outcome: 'succeeded',
      errorCode: null,
      usage: completion.usage,
      costMicroUsd: 0,
      chargeMicroUsd: 0,
      isCached: true,
      durationMs: 0,
      startedAt: this.clock.now(),
    });
    yield { type: 'text', text };
    yield { type: 'finish', ...completion };
  }

  async *#findOrAsk(key: string, call: Call, next: Next): AsyncGenerator<CallPart> {
    const { promise, resolve } = Promise.withResolvers<CachedAnswer | undefined>();
    this.#underWay.set(key, promise);
    let answer: CachedAnswer | undefined;
    try {
      answer = await this.cache.get<CachedAnswer>(key);
      if (answer) {
        yield* this.#replay(answer, call);
        return;
      }
      let text = '';
      for await (const part of next(call)) {
        if (part.type === 'text') text += part.text;
        if (part.type === 'finish') answer = await this.#keep(key, answerOf(call, text, part));
        yield part;
      }
    } finally {
      this.#underWay.delete(key);
      resolve(answer);
    }
  }

  async #keep(key: string, answer: CachedAnswer | undefined): Promise<CachedAnswer | undefined> {
    if (answer) await this.cache.set(key, answer, this.timeToLiveMs);
    return answer;
  }
}

/** Only an answer that ended by itself is worth giving again. */
function answerOf({ attempts }: Call, text: string, part: CallPart & { type: 'finish' }): CachedAnswer | undefined {
  const answered = attempts.at(-1);
  if (!answered || part.finishReason.unified !== 'stop' || text.length > MAX_CACHED_CHARACTERS) return undefined;
  const { finishReason, usage, responseId, responseModel, warnings } = part;
  const completion = { finishReason, usage, responseId, responseModel, warnings };
  return { provider: answered.provider, model: answered.model, text, completion };
}

/** Undefined where the signal aborts first. */
async function firstOf<T>(other: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const leave = (): void => {
    resolve(undefined);
  };
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([other, promise]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
