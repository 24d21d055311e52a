import { setTimeout as delay } from 'node:timers/promises';

import type { Call, CallPart, Next } from './call';

type Step = IteratorResult<CallPart>;

/** One of several attempts to answer the same call, under way from the start. */
export class Contestant {
  /** How it begins. */
  readonly first: Promise<Step>;
  readonly #parts: AsyncIterator<CallPart>;
  readonly #ending = new AbortController();

  constructor(call: Call, next: Next) {
    const signal = AbortSignal.any([call.signal, this.#ending.signal]);
    this.#parts = next({ ...call, signal })[Symbol.asyncIterator]();
    this.first = this.#parts.next();
    // Whoever waits for it gets it; nobody may be waiting any more.
    this.first.catch(() => undefined);
  }

  async isSilentFor(durationMs: number): Promise<boolean> {
    const timer = new AbortController();
    const silence = delay(durationMs, true, { signal: timer.signal }).catch(() => true);
    try {
      return await Promise.race([this.first.then(() => false), silence]);
    } finally {
      timer.abort();
    }
  }

  async *parts(): AsyncGenerator<CallPart> {
    for (let step = await this.first; !step.done; step = await this.#parts.next()) yield step.value;
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#parts.return?.();
  }
}

/** The one that begins first with anything but an error; where all fail, the first of them. */
export async function firstToAnswer(contestants: readonly Contestant[]): Promise<Contestant> {
  const [first] = contestants;
  if (!first) throw new Error('There is nobody to wait for.');
  const answers = contestants.map(async (contestant) => {
    const step = await contestant.first;
    if (step.done || step.value.type === 'error') throw new Error('This one has failed.');
    return contestant;
  });
  return Promise.any(answers).catch(() => first);
}
