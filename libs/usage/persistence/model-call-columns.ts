/** Columns of `model_calls` as members of a `ModelCall`. Micro-dollars stay far below the largest exact number (9 billion dollars). */
export const MODEL_CALL_COLUMNS = `
  id, coalesce(call_id, id) AS "callId", attempt, site_id AS "siteId", article_id AS "articleId", mode, purpose, provider, model, outcome,
  error_code AS "errorCode", input_tokens AS "inputTokens", cached_tokens AS "cachedTokens", cache_write_tokens AS "cacheWriteTokens",
  output_tokens AS "outputTokens", reasoning_tokens AS "reasoningTokens", image_tokens AS "imageTokens", is_cached AS "isCached",
  cost_micro_usd::float8 AS "costMicroUsd", charge_micro_usd::float8 AS "chargeMicroUsd", duration_ms AS "durationMs",
  created_at AS "createdAt"`;
