import type { ModelPrice } from './model-price';

/** Names the table below on every receipt that was computed with it; changes with every change of a price. */
export const PRICE_VERSION = '2026-11-22';

/**
 * OpenAI: standard processing, contexts under 270,000 tokens, from https://openai.com/api/pricing as quoted by
 * https://benchlm.ai/blog/posts/openai-api-pricing and https://www.morphllm.com/openai-api-pricing.
 */
export const MODEL_PRICES: readonly ModelPrice[] = [
  { provider: 'openai', model: 'gpt-5.5', inputUsd: 5, cachedInputUsd: 0.5, outputUsd: 30 },
  { provider: 'openai', model: 'gpt-5.4', inputUsd: 2.5, cachedInputUsd: 0.25, outputUsd: 15 },
  { provider: 'openai', model: 'gpt-5.4-mini', inputUsd: 0.75, cachedInputUsd: 0.075, outputUsd: 4.5 },
  { provider: 'openai', model: 'gpt-5.4-nano', inputUsd: 0.2, cachedInputUsd: 0.02, outputUsd: 1.25 },
  { provider: 'simulated', model: 'writer-1', inputUsd: 0, cachedInputUsd: 0, outputUsd: 0 },
];
