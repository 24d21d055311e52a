import { sumMicroUsd, type Events } from '@seoforge/kernel';

import type { Call, CallPart, Middleware, Next } from './call';

/** Says how each call went, once it is over. */
export class Observe implements Middleware {
  constructor(private readonly events: Events) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    const startedAtMs = performance.now();
    let firstPartMs: number | null = null;
    let outcome = 'provider.aborted';
    try {
      for await (const part of next(call)) {
        firstPartMs ??= Math.round(performance.now() - startedAtMs);
        if (part.type === 'finish') outcome = 'succeeded';
        if (part.type === 'error') outcome = part.error.code;
        yield part;
      }
    } finally {
      const answered = call.attempts.findLast(({ outcome: end }) => end === 'succeeded') ?? call.attempts.at(-1);
      this.events.publish({
        name: 'ai.call_ended',
        level: 'info',
        facts: {
          callId: call.id,
          siteId: call.context.siteId,
          purpose: call.context.purpose,
          outcome,
          provider: answered?.provider ?? null,
          model: answered?.model ?? null,
          isCached: answered?.isCached ?? false,
          attempts: call.attempts.filter(({ isCached }) => !isCached).length,
          inputTokens: answered?.usage.inputTokens ?? null,
          outputTokens: answered?.usage.outputTokens ?? null,
          costMicroUsd: sumMicroUsd(call.attempts.map(({ costMicroUsd }) => costMicroUsd)),
          firstPartMs,
          durationMs: Math.round(performance.now() - startedAtMs),
        },
      });
    }
  }
}
