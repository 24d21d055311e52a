import type { Vendor } from './vendors';

/** One for whole answers, one for streams: no two runs share a model. */
type ByMode<Model> = Readonly<Record<Vendor, { readonly whole: Model; readonly stream: Model }>>;

interface PricedModel {
  readonly name: string;
  /** What `USAGE` costs, by hand: 1,000 input and 200 output tokens at the vendor's published prices. */
  readonly costMicroUsd: number;
}

const PRICED: ByMode<PricedModel> = {
  openai: {
    whole: { name: 'gpt-5.4-mini', costMicroUsd: 1_650 }, // 1,000 × 0.75 + 200 × 4.5
    stream: { name: 'gpt-5.4-nano', costMicroUsd: 450 }, // 1,000 × 0.2 + 200 × 1.25
  },
  anthropic: {
    whole: { name: 'claude-haiku-4-5', costMicroUsd: 2_000 }, // 1,000 × 1 + 200 × 5
    stream: { name: 'claude-sonnet-4-6', costMicroUsd: 6_000 }, // 1,000 × 3 + 200 × 15
  },
  google: {
    whole: { name: 'gemini-3.5-flash', costMicroUsd: 3_300 }, // 1,000 × 1.5 + 200 × 9
    stream: { name: 'gemini-3.5-flash-lite', costMicroUsd: 800 }, // 1,000 × 0.3 + 200 × 2.5
  },
};

const LARGE: ByMode<string> = {
  openai: { whole: 'gpt-5.5', stream: 'gpt-5.4' },
  anthropic: { whole: 'claude-sonnet-5', stream: 'claude-opus-5' },
  google: { whole: 'gemini-3.1-pro-preview', stream: 'gemini-3.1-flash-lite' },
};

export function pricedModel(vendor: Vendor, isStreamed: boolean): PricedModel {
  return PRICED[vendor][isStreamed ? 'stream' : 'whole'];
}

/** A model whose context is known, and larger than that of one of which nothing is known. */
export function largeModel(vendor: Vendor, isStreamed: boolean): string {
  return LARGE[vendor][isStreamed ? 'stream' : 'whole'];
}
