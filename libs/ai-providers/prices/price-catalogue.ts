import type { ModelPrice } from './model-price';

/** Names the table below on every receipt that was computed with it; changes with every change of a price. */
export const PRICE_VERSION = '2026-11-22';

/**
 * OpenAI: standard processing, contexts under 270,000 tokens, from https://openai.com/api/pricing as quoted by
 * https://benchlm.ai/blog/posts/openai-api-pricing and https://www.morphllm.com/openai-api-pricing.
 *
 * Anthropic: standard processing, from https://platform.claude.com/docs/en/about-claude/pricing as quoted by
 * https://chatforest.com (Sonnet 5 from September 2026 on), https://www.exploreagentic.ai/insights/claude-haiku-vs-sonnet
 * and https://claude-api-cookbook.vercel.app; cache reads are a tenth of the input. Writing to the cache costs more, and
 * is never asked for.
 *
 * Google: standard processing of text, from https://ai.google.dev/gemini-api/docs/pricing as quoted by
 * https://apidog.com/blog/gemini-3-5-flash-pricing, https://ericslab.ai/guides/gemini-3-5-flash and
 * https://factquire.com/models/google.
 */
export const MODEL_PRICES: readonly ModelPrice[] = [
  { provider: 'openai', model: 'gpt-5.5', inputUsd: 5, cachedInputUsd: 0.5, outputUsd: 30 },
  { provider: 'openai', model: 'gpt-5.4', inputUsd: 2.5, cachedInputUsd: 0.25, outputUsd: 15 },
  { provider: 'openai', model: 'gpt-5.4-mini', inputUsd: 0.75, cachedInputUsd: 0.075, outputUsd: 4.5 },
  { provider: 'openai', model: 'gpt-5.4-nano', inputUsd: 0.2, cachedInputUsd: 0.02, outputUsd: 1.25 },
  { provider: 'anthropic', model: 'claude-sonnet-5', inputUsd: 3, cachedInputUsd: 0.3, outputUsd: 15 },
  { provider: 'anthropic', model: 'claude-sonnet-4-6', inputUsd: 3, cachedInputUsd: 0.3, outputUsd: 15 },
  { provider: 'anthropic', model: 'claude-haiku-4-5', inputUsd: 1, cachedInputUsd: 0.1, outputUsd: 5 },
  { provider: 'google', model: 'gemini-3.5-flash', inputUsd: 1.5, cachedInputUsd: 0.15, outputUsd: 9 },
  { provider: 'google', model: 'gemini-3-flash-preview', inputUsd: 0.5, cachedInputUsd: 0.05, outputUsd: 3 },
  { provider: 'simulated', model: 'writer-1', inputUsd: 0, cachedInputUsd: 0, outputUsd: 0 },
];
