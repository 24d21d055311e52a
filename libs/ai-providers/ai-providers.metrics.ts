import type { DomainEvent } from '@seoforge/kernel';
import { numberIn, OTHER, textIn, type EventMetric } from '@seoforge/observability';

import { CATALOGUE } from './catalogue/catalogue';
import { PROVIDER_ERROR_REASONS } from './provider-errors';
import { ARTICLE_LIMIT_EXCEEDED } from './purse';

const USD_PER_MICRO_USD = 1e-6;
const SECONDS_PER_MS = 1e-3;

/** In seconds; as OpenTelemetry advises for model calls, which take from moments to minutes. */
const DURATION_BUCKETS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
/** As OpenTelemetry advises, up to what models take at most. */
const TOKEN_BUCKETS = [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576];

/** Providers whose name OpenTelemetry's conventions for generative AI know differently. */
const CONVENTIONAL_NAMES: Readonly<Record<string, string>> = { google: 'gcp.gemini' };

const ERROR_TYPES = PROVIDER_ERROR_REASONS.map((reason) => `provider.${reason}`);

/** The one call, the site's month, or what an article shares out among its calls. */
const BUDGET_LIMITS: Readonly<Record<string, string>> = {
  'budget.exceeded': 'site',
  'budget.call_limit_exceeded': 'call',
  [ARTICLE_LIMIT_EXCEEDED]: 'article',
};

/** The model that was asked: one of the catalogue, or another one. */
export const MODEL_LABELS = {
  gen_ai_provider_name: [...new Set(CATALOGUE.map(({ provider }) => conventionalName(provider))), OTHER],
  gen_ai_request_model: [...new Set(CATALOGUE.map(({ model }) => model)), OTHER],
};

const ATTEMPT_LABELS = { gen_ai_operation_name: ['chat', 'generate_content'], ...MODEL_LABELS };

/** Names as of OpenTelemetry's semantic conventions for generative AI, written as Prometheus wants them. */
export const AI_METRICS: readonly EventMetric[] = [
  {
    name: 'gen_ai_client_operation_duration_seconds',
    help: 'Time from a request to a model to the end of its answer.',
    labels: { ...ATTEMPT_LABELS, error_type: [...ERROR_TYPES, OTHER] },
    buckets: DURATION_BUCKETS,
    event: 'ai.attempt_ended',
    samplesOf: (facts) => [
      {
        labels: { ...attemptOf(facts), error_type: textIn(facts, 'errorCode') },
        value: numberIn(facts, 'durationMs', SECONDS_PER_MS),
      },
    ],
  },
  {
    name: 'gen_ai_client_token_usage',
    help: 'Tokens of one request to a model, as far as the vendor told them.',
    labels: { ...ATTEMPT_LABELS, gen_ai_token_type: ['input', 'output'] },
    buckets: TOKEN_BUCKETS,
    event: 'ai.attempt_ended',
    samplesOf: (facts) =>
      (['input', 'output'] as const).map((type) => ({
        labels: { ...attemptOf(facts), gen_ai_token_type: type },
        value: numberIn(facts, `${type}Tokens`),
      })),
  },
  {
    name: 'seoforge_model_cost_usd_total',
    help: 'What requests to models cost, in US dollars, as far as prices and usage are known.',
    labels: MODEL_LABELS,
    event: 'ai.attempt_ended',
    samplesOf: (facts) => [{ labels: modelOf(facts), value: numberIn(facts, 'costMicroUsd', USD_PER_MICRO_USD) }],
  },
  unknownCosts('ai.price_unknown', 'price'),
  unknownCosts('ai.usage_unknown', 'usage'),
  {
    name: 'seoforge_model_calls_total',
    help: 'Calls of the product to its model gateway, by how they ended after all attempts and models.',
    labels: { outcome: ['succeeded', ...ERROR_TYPES, ...Object.keys(BUDGET_LIMITS), OTHER] },
    event: 'ai.call_ended',
    samplesOf: (facts) => [{ labels: { outcome: textIn(facts, 'outcome') }, value: 1 }],
  },
  {
    name: 'seoforge_budget_refusals_total',
    help: 'Calls that were refused because they might have cost more than was allowed.',
    labels: { limit: Object.values(BUDGET_LIMITS) },
    event: 'ai.call_ended',
    samplesOf: (facts) =>
      [BUDGET_LIMITS[textIn(facts, 'outcome') ?? '']].flatMap((limit) =>
        limit === undefined ? [] : [{ labels: { limit }, value: 1 }],
      ),
  },
  {
    name: 'seoforge_model_fallbacks_total',
    help: 'Times that another model was asked in the place of one that failed, by why it failed.',
    labels: { cause: [...ERROR_TYPES, OTHER] },
    event: 'ai.fallback',
    samplesOf: (facts) => [{ labels: { cause: textIn(facts, 'reason') }, value: 1 }],
  },
];

function unknownCosts(event: 'ai.price_unknown' | 'ai.usage_unknown', unknown: 'price' | 'usage'): EventMetric {
  return {
    name: 'seoforge_model_unknown_costs_total',
    help: 'Requests to models whose cost could not be computed, and which an estimate was charged for.',
    labels: { unknown: ['price', 'usage'], ...MODEL_LABELS },
    event,
    samplesOf: (facts) => [{ labels: { unknown, ...modelOf(facts) }, value: 1 }],
  };
}

export function conventionalName(provider: string): string {
  return CONVENTIONAL_NAMES[provider] ?? provider;
}

function modelOf(facts: DomainEvent['facts']): Record<keyof typeof MODEL_LABELS, string | null> {
  return {
    gen_ai_provider_name: conventionalName(textIn(facts, 'provider') ?? ''),
    gen_ai_request_model: textIn(facts, 'model'),
  };
}

function attemptOf(facts: DomainEvent['facts']): Record<keyof typeof ATTEMPT_LABELS, string | null> {
  return { gen_ai_operation_name: facts['kind'] === 'image' ? 'generate_content' : 'chat', ...modelOf(facts) };
}
