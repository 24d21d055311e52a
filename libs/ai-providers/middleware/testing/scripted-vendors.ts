import { setTimeout as delay } from 'node:timers/promises';

import type { LanguageModelRequest } from '../../ports/language-model';
import type { ProviderErrorReason } from '../../provider-errors';
import { providerFailure, type FailureFacts } from '../../wire/provider-failure';
import type { Call, CallPart, Candidate, Next, Work } from '../call';
import { sampleCandidate } from './sample-call';

/** What a vendor does next: a part, a failure, a pause that its client ends on abort, or nothing any more whatever happens. */
export type Step =
  | CallPart
  | { readonly type: 'fails'; readonly reason: ProviderErrorReason; readonly facts: FailureFacts }
  | { readonly type: 'pauses'; readonly durationMs: number }
  | { readonly type: 'hangs' };

export const HANGS: Step = { type: 'hangs' };

/** Longer than any test waits. */
export const PAUSES: Step = pauses(60_000);

export function pauses(durationMs: number): Step {
  return { type: 'pauses', durationMs };
}

export function fails(reason: ProviderErrorReason, facts: FailureFacts = {}): Step {
  return { type: 'fails', reason, facts };
}

export interface RecordedRequest {
  /** `provider/model`. */
  readonly name: string;
  readonly work: Work;
  readonly isStreamed: boolean;
  readonly signal: AbortSignal;
}

/** Candidates that answer as written down, one script for each request to them; the last one again and again. */
export class ScriptedVendors {
  readonly requests: RecordedRequest[] = [];
  /** Answers that have begun and not been closed. */
  underWay = 0;

  get asked(): readonly string[] {
    return this.requests.map(({ name }) => name);
  }

  /** The request of the given position, counted from 0; negative from the end. */
  languageRequest(position: number): LanguageModelRequest {
    const work = this.requests.at(position)?.work;
    if (work?.kind !== 'language') throw new Error('There is no such request.');
    return work.request;
  }

  /** @param name `provider/model` */
  candidate(name: string, scripts: readonly (readonly Step[])[], changes: Partial<Candidate> = {}): Candidate {
    const [provider = '', model = ''] = name.split('/');
    let requests = 0;
    return sampleCandidate({
      provider,
      model,
      ask: (work, isStreamed, signal) => {
        this.requests.push({ name, work, isStreamed, signal });
        const script = scripts[Math.min(requests, scripts.length - 1)] ?? [];
        requests += 1;
        return this.#play(provider, script, signal);
      },
      ...changes,
    });
  }

  async *#play(provider: string, script: readonly Step[], signal: AbortSignal): AsyncGenerator<CallPart> {
    this.underWay += 1;
    try {
      for (const step of script) {
        if (step.type === 'hangs') await new Promise(() => undefined);
        else if (step.type === 'pauses') await delay(step.durationMs, undefined, { signal }).catch(() => undefined);
        else yield step.type === 'fails' ? failurePart(provider, step.reason, step.facts) : step;
        if (step.type === 'fails' || step.type === 'finish') return;
        if (!signal.aborted) continue;
        yield failurePart(provider, 'aborted');
        return;
      }
    } finally {
      this.underWay -= 1;
    }
  }
}

export function failurePart(provider: string, reason: ProviderErrorReason, facts: FailureFacts = {}): CallPart {
  return { type: 'error', error: providerFailure(provider, reason, facts) };
}

/** In place of the innermost stage: asks the candidate and notes that it has been asked. */
export const askCandidate: Next = async function* (call: Call): AsyncGenerator<CallPart> {
  const { provider, model } = call.candidate;
  call.attempts.push({
    id: String(call.attempts.length),
    provider,
    model,
    outcome: 'succeeded',
    errorCode: null,
    usage: {},
    costMicroUsd: 0,
    chargeMicroUsd: 0,
    isCached: false,
    durationMs: 0,
    startedAt: new Date(),
  });
  yield* call.candidate.ask(call.work, true, call.signal);
};
