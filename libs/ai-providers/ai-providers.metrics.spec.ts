import type { DomainEvent } from '@seoforge/kernel';
import { measuredBy } from '@seoforge/observability/testing';

import { AI_METRICS } from './ai-providers.metrics';

const ATTEMPT = {
  ...{ callId: 'call', siteId: 'site', purpose: 'chat', kind: 'language' },
  ...{ provider: 'openai', model: 'gpt-5.4-mini', outcome: 'succeeded', errorCode: null },
  ...{ inputTokens: 120, outputTokens: 30, costMicroUsd: 250, durationMs: 1_500 },
} as const;
const MODEL = { gen_ai_provider_name: 'openai', gen_ai_request_model: 'gpt-5.4-mini' };

const attempt = (changes: DomainEvent['facts'] = {}): ReturnType<typeof measuredBy> =>
  measuredBy(AI_METRICS, { name: 'ai.attempt_ended', facts: { ...ATTEMPT, ...changes } });

describe('AI_METRICS', () => {
  it('tell of an attempt in seconds, tokens and US dollars', () => {
    const labels = { gen_ai_operation_name: 'chat', ...MODEL };
    expect(attempt()).toEqual([
      { name: 'gen_ai_client_operation_duration_seconds', labels, value: 1.5 },
      { name: 'gen_ai_client_token_usage', labels: { ...labels, gen_ai_token_type: 'input' }, value: 120 },
      { name: 'gen_ai_client_token_usage', labels: { ...labels, gen_ai_token_type: 'output' }, value: 30 },
      { name: 'seoforge_model_cost_usd_total', labels: MODEL, value: expect.closeTo(0.000_25, 9) },
    ]);
  });

  it('tell of an attempt that failed why, and invent neither tokens nor cost', () => {
    const nothing = { inputTokens: null, outputTokens: null, costMicroUsd: null };
    expect(attempt({ errorCode: 'provider.timeout', ...nothing })).toMatchObject([
      { name: 'gen_ai_client_operation_duration_seconds', labels: { error_type: 'provider.timeout' } },
    ]);
  });

  it('know Google and pictures by the names of the conventions', () => {
    const [duration] = attempt({ provider: 'google', model: 'gemini-3-pro-image', kind: 'image' });
    expect(duration?.labels).toMatchObject({
      gen_ai_operation_name: 'generate_content',
      gen_ai_provider_name: 'gcp.gemini',
      gen_ai_request_model: 'gemini-3-pro-image',
    });
  });

  it('call what only this installation has other', () => {
    const [duration] = attempt({ provider: 'ollama', model: 'llama3.1', errorCode: 'tea.too_hot' });
    expect(duration?.labels).toMatchObject({
      gen_ai_provider_name: 'other',
      gen_ai_request_model: 'other',
      error_type: 'other',
    });
  });

  it.each([
    ['budget.exceeded', 'site'],
    ['budget.call_limit_exceeded', 'call'],
    ['budget.article_limit_exceeded', 'article'],
  ])('count a call that ended by %s as refused by the limit of the %s', (outcome, limit) => {
    expect(measuredBy(AI_METRICS, { name: 'ai.call_ended', facts: { outcome } })).toEqual([
      { name: 'seoforge_model_calls_total', labels: { outcome }, value: 1 },
      { name: 'seoforge_budget_refusals_total', labels: { limit }, value: 1 },
    ]);
  });

  it('count no other end as a refusal', () => {
    expect(measuredBy(AI_METRICS, { name: 'ai.call_ended', facts: { outcome: 'succeeded' } })).toHaveLength(1);
  });

  it('count fallbacks by their cause', () => {
    const facts = { from: 'openai/gpt-5.4-mini', to: 'anthropic/claude-sonnet-5', reason: 'provider.circuit_open' };
    expect(measuredBy(AI_METRICS, { name: 'ai.fallback', facts })).toEqual([
      { name: 'seoforge_model_fallbacks_total', labels: { cause: 'provider.circuit_open' }, value: 1 },
    ]);
  });

  it.each([
    ['ai.price_unknown', 'price'],
    ['ai.usage_unknown', 'usage'],
  ] as const)('count %s', (name, unknown) => {
    expect(measuredBy(AI_METRICS, { name, facts: { provider: 'openai', model: 'gpt-5.4-mini' } })).toEqual([
      { name: 'seoforge_model_unknown_costs_total', labels: { unknown, ...MODEL }, value: 1 },
    ]);
  });
});
