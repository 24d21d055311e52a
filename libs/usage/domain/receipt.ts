import { sumMicroUsd, type MicroUsd } from '@seoforge/kernel';

import type { ModelCall } from './model-call';

/** One line of a receipt: what an answer was for, who gave it, and what it cost with the attempts that failed before it. */
export interface ReceiptLine {
  readonly provider: string;
  readonly model: string;
  readonly purpose: string;
  readonly outcome: ModelCall['outcome'];
  readonly inputTokens: number | null;
  readonly cachedTokens: number | null;
  readonly outputTokens: number | null;
  readonly reasoningTokens: number | null;
  readonly costMicroUsd: MicroUsd | null;
  readonly attempts: number;
  readonly durationMs: number;
}

export interface Receipt {
  /** The sum of all lines; null when one of them has an unknown price. */
  readonly costMicroUsd: MicroUsd | null;
  readonly calls: readonly ReceiptLine[];
  /** Version of the price table that the costs come from. */
  readonly priceVersion: string;
}

/** @param calls attempts in the order they were made; those of one call may stand apart. */
export function receiptOf(calls: readonly ModelCall[], priceVersion: string): Receipt {
  const lines = [...Map.groupBy(calls, ({ callId }) => callId).values()].map(lineOf);
  return { costMicroUsd: sumMicroUsd(lines.map((line) => line.costMicroUsd)), calls: lines, priceVersion };
}

/** The tokens are those of the attempt that answered; cost and duration are those of all. */
function lineOf(attempts: readonly ModelCall[]): ReceiptLine {
  const told = attempts.find(({ outcome }) => outcome === 'succeeded') ?? attempts.at(-1);
  if (!told) throw new TypeError('A call has at least one attempt.');
  return {
    provider: told.provider,
    model: told.model,
    purpose: told.purpose,
    outcome: told.outcome,
    inputTokens: told.inputTokens,
    cachedTokens: told.cachedTokens,
    outputTokens: told.outputTokens,
    reasoningTokens: told.reasoningTokens,
    costMicroUsd: sumMicroUsd(attempts.map((attempt) => attempt.costMicroUsd)),
    attempts: attempts.length,
    durationMs: attempts.reduce((total, attempt) => total + attempt.durationMs, 0),
  };
}
