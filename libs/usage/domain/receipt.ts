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

export function receiptOf(calls: readonly ModelCall[], priceVersion: string): Receipt {
  return {
    costMicroUsd: sumMicroUsd(calls.map((call) => call.costMicroUsd)),
    calls: calls.map((call) => ({
      provider: call.provider,
      model: call.model,
      purpose: call.purpose,
      outcome: call.outcome,
      inputTokens: call.inputTokens,
      cachedTokens: call.cachedTokens,
      outputTokens: call.outputTokens,
      reasoningTokens: call.reasoningTokens,
      costMicroUsd: call.costMicroUsd,
      attempts: 1,
      durationMs: call.durationMs,
    })),
    priceVersion,
  };
}
