import { newId } from '@seoforge/kernel';

import type { CatalogueModel } from '../../catalogue/catalogue-model';
import type { Completion } from '../../ports/language-model';
import type { Call, CallPart, Candidate, Next } from '../call';

/** Two dollars for a million input tokens, ten for a million output tokens. */
export const SAMPLE_MODEL: CatalogueModel = {
  provider: 'vendor',
  model: 'writer',
  kind: 'language',
  contextTokens: 100_000,
  maxOutputTokens: 10_000,
  input: ['text'],
  output: ['text'],
  prices: [
    {
      validFrom: '2026-01-01',
      inputUsd: 2,
      outputUsd: 10,
      source: 'https://vendor.example/prices',
      checkedOn: '2026-01-01',
    },
  ],
};

export const SAMPLE_COMPLETION: Completion = {
  finishReason: { unified: 'stop', raw: 'stop' },
  usage: { inputTokens: 100, outputTokens: 20 },
  responseId: 'response',
  responseModel: 'writer-2026',
  warnings: [],
};

/** 100 × 2 + 20 × 10 micro-dollars. */
export const SAMPLE_COST_MICRO_USD = 400;

export function textPart(text: string): CallPart {
  return { type: 'text', text };
}

export const FINISH: CallPart = { type: 'finish', ...SAMPLE_COMPLETION };

export function sampleCandidate(changes: Partial<Candidate> = {}): Candidate {
  return {
    provider: 'vendor',
    model: 'writer',
    entry: SAMPLE_MODEL,
    usableKeys: () => 1,
    ask: () => partsIn([]),
    ...changes,
  };
}

export function sampleCall(changes: Partial<Call> = {}): Call {
  const candidate = changes.candidate ?? sampleCandidate();
  return {
    id: newId(),
    context: { siteId: newId(), mode: 'live', purpose: 'article.section' },
    work: { kind: 'language', request: { messages: [{ role: 'user', text: 'Write.' }], maxOutputTokens: 100 } },
    isStreamed: false,
    signal: new AbortController().signal,
    candidates: [candidate],
    candidate,
    hasAlternative: false,
    spending: { cover: () => Promise.resolve() },
    attempts: [],
    ...changes,
  };
}

export async function* partsIn(parts: readonly CallPart[]): AsyncGenerator<CallPart> {
  yield* parts;
}

/** Answers every call with the same parts. */
export function answering(...parts: readonly CallPart[]): Next {
  return () => partsIn(parts);
}

export async function collect(parts: AsyncIterable<CallPart>): Promise<CallPart[]> {
  const collected: CallPart[] = [];
  for await (const part of parts) collected.push(part);
  return collected;
}
