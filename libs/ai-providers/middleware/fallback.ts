import type { AppError, Events } from '@seoforge/kernel';

import { ProviderError } from '../provider-errors';
import { AnswerSoFar } from './answer-so-far';
import { MAX_CANDIDATES, attemptsLeft } from './attempt-limits';
import type { Call, CallPart, Candidate, Middleware, Next } from './call';
import { endOfCall } from './call-end';
import { CandidateWalk } from './candidate-walk';
import type { ModelHealth } from './model-health';

export interface FallbackOptions {
  readonly health: Pick<ModelHealth, 'waitMsOf'>;
  readonly events: Events;
}

/**
 * Lets the next model answer where one fails: from the beginning as long as the reader has no text, from where the answer broke
 * off afterwards. The reader gets one whole answer or an error, never less.
 */
export class Fallback implements Middleware {
  constructor(private readonly options: FallbackOptions) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    const candidates = call.candidates.slice(0, MAX_CANDIDATES);
    const walk = new CandidateWalk({ candidates, attempts: call.attempts }, (candidate) =>
      this.#isAvailable(candidate),
    );
    const answer = new AnswerSoFar();
    let candidate = walk.first() ?? call.candidate;
    this.#publish(call.candidate, candidate, 'provider.circuit_open');
    for (;;) {
      const failure = yield* answer.goOn({ ...call, candidates, candidate, hasAlternative: walk.hasMore }, next);
      if (!failure) return;
      if (call.signal.aborted) {
        yield { type: 'error', error: endOfCall(call.signal, candidate.provider) };
        return;
      }
      const following = walk.after(candidate, failure) ?? (mayGoOn(call, answer, failure) ? candidate : undefined);
      if (!following) {
        yield { type: 'error', error: answer.brokenBy ?? failure };
        return;
      }
      this.#publish(candidate, following, failure.code);
      candidate = following;
    }
  }

  #isAvailable(candidate: Candidate): boolean {
    return this.options.health.waitMsOf(candidate) === 0;
  }

  #publish(from: Candidate, to: Candidate, reason: string): void {
    if (from === to) return;
    const facts = { from: nameOf(from), to: nameOf(to), reason };
    this.options.events.publish({ name: 'ai.fallback', level: 'info', facts });
  }
}

/** Whether the model whose answer has just broken off may finish it itself, where nobody else can. */
function mayGoOn(call: Call, answer: AnswerSoFar, failure: AppError): boolean {
  const isWorthIt = failure instanceof ProviderError && failure.again && answer.brokenBy === failure;
  return isWorthIt && attemptsLeft(call) > 0;
}

function nameOf({ provider, model }: Candidate): string {
  return `${provider}/${model}`;
}
