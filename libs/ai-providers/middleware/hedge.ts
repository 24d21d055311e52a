import { AppError } from '@seoforge/kernel';

import type { Call, CallPart, Candidate, Middleware, Next } from './call';
import { Contestant, firstToAnswer } from './contestant';
import type { ModelHealth } from './model-health';

export interface HedgeOptions {
  /** How long a model may be silent before a second one is asked beside it; 0 never asks one. */
  readonly hedgeAfterMs: number;
  readonly health: Pick<ModelHealth, 'waitMsOf'>;
}

/** Asks the next model too where the first is slow to begin; whichever begins first answers, and the other is ended. */
export class Hedge implements Middleware {
  constructor(private readonly options: HedgeOptions) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    const other = this.#otherOf(call);
    if (!other) {
      yield* next(call);
      return;
    }
    const contestants = [new Contestant(call, next)];
    try {
      if ((await contestants[0]?.isSilentFor(this.options.hedgeAfterMs)) && (await isPaidFor(call, other))) {
        const hasAlternative = call.candidates.at(-1) !== other;
        contestants.push(new Contestant({ ...call, candidate: other, hasAlternative }, next));
      }
      const winner = await firstToAnswer(contestants);
      await Promise.all(contestants.filter((contestant) => contestant !== winner).map((loser) => loser.end()));
      yield* winner.parts();
    } finally {
      await Promise.all(contestants.map((contestant) => contestant.end()));
    }
  }

  #otherOf({ work, hasAlternative, candidates, candidate }: Call): Candidate | undefined {
    if (this.options.hedgeAfterMs === 0 || !hasAlternative || work.kind !== 'language') return undefined;
    const others = candidates.slice(candidates.indexOf(candidate) + 1);
    return others.find((other) => this.options.health.waitMsOf(other) === 0);
  }
}

/** Without the money for a second one, the first is waited for. */
async function isPaidFor({ spending, work, candidate }: Call, other: Candidate): Promise<boolean> {
  try {
    await spending.cover(work, candidate, other);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
