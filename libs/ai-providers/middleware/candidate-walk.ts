import type { AppError } from '@seoforge/kernel';

import { ProviderError } from '../provider-errors';
import { attemptsLeft } from './attempt-limits';
import type { Call, Candidate } from './call';

/** The way through the candidates of one call: each is passed once. */
export class CandidateWalk {
  #ahead: readonly Candidate[];
  /** Set by a refusal of the request's length: only a larger context than this is worth asking. */
  #exceededContextTokens: number | null = null;

  /** @param isAvailable whether the candidate's circuit lets an attempt through */
  constructor(
    private readonly call: Pick<Call, 'candidates' | 'attempts'>,
    private readonly isAvailable: (candidate: Candidate) => boolean,
  ) {
    this.#ahead = call.candidates;
  }

  /** The first candidate that is available; where none is, the first one, and nobody after it. */
  first(): Candidate | undefined {
    return this.#advance() ?? this.call.candidates[0];
  }

  /** Whether anybody could be asked after the next attempt. */
  get hasMore(): boolean {
    return attemptsLeft(this.call) > 1 && this.#ahead.some((candidate) => this.#isWorthAsking(candidate));
  }

  /** Who may answer in place of the one that failed. */
  after(failed: Candidate, failure: AppError): Candidate | undefined {
    const elsewhere = failure instanceof ProviderError ? failure.elsewhere : 'none';
    if (elsewhere === 'none' || attemptsLeft(this.call) <= 0) return undefined;
    if (elsewhere === 'larger_context') this.#exceededContextTokens = contextTokensOf(failed);
    return this.#advance();
  }

  #advance(): Candidate | undefined {
    const index = this.#ahead.findIndex((candidate) => this.#isWorthAsking(candidate));
    const next = index === -1 ? undefined : this.#ahead[index];
    this.#ahead = next ? this.#ahead.slice(index + 1) : [];
    return next;
  }

  #isWorthAsking(candidate: Candidate): boolean {
    if (this.#exceededContextTokens !== null && contextTokensOf(candidate) <= this.#exceededContextTokens) return false;
    return this.isAvailable(candidate) && !this.#wasAsked(candidate);
  }

  /** By somebody else in this call: a hedge asks two at once. One that was only ended has shown nothing. */
  #wasAsked({ provider, model }: Candidate): boolean {
    return this.call.attempts.some(
      (attempt) => attempt.provider === provider && attempt.model === model && attempt.outcome !== 'aborted',
    );
  }
}

/** An unknown context is taken for small: it is never the larger one. */
function contextTokensOf({ entry }: Candidate): number {
  return entry?.contextTokens ?? 0;
}
