// @ts-check
'use strict';
const { curves, number } = require('./panels.cjs');

const REQUESTS = 'gen_ai_client_operation_duration_seconds_count';
const BUCKETS = 'gen_ai_client_operation_duration_seconds_bucket';

/** Who answers, how well, and what it costs. */
module.exports = {
  uid: 'seoforge-models',
  title: 'SEOForge: models and money',
  rows: [
    [
      number('Cost of the last day', 'currencyUSD', 'sum(increase(seoforge_model_cost_usd_total[1d]))'),
      number('Sites at the end of their budget', 'short', 'max(seoforge_sites_over_budget_share{percent="100"})', 1),
      number('Sites at 90 %', 'short', 'max(seoforge_sites_over_budget_share{percent="90"})'),
      number('Requests without a price, 1 hour', 'short', 'sum(seoforge:unknown_prices:increase1h) or vector(0)', 1),
    ],
    [
      curves('Cost by model', 'currencyUSD', [
        [
          'sum by (gen_ai_request_model) (increase(seoforge_model_cost_usd_total[1h]))',
          '{{gen_ai_request_model}} in an hour',
        ],
      ]),
      curves('Refused for want of budget', 'reqps', [
        ['sum by (limit) (rate(seoforge_budget_refusals_total[5m]))', '{{limit}}'],
      ]),
    ],
    [
      curves('Requests to providers', 'reqps', [
        [`sum by (gen_ai_provider_name) (rate(${REQUESTS}[5m]))`, '{{gen_ai_provider_name}}'],
      ]),
      curves('Failed requests', 'reqps', [
        [
          `sum by (gen_ai_provider_name, error_type) (rate(${REQUESTS}{error_type!=""}[5m]))`,
          '{{gen_ai_provider_name}} {{error_type}}',
        ],
      ]),
    ],
    [
      curves('Time of a request, p95', 's', [
        [
          `histogram_quantile(0.95, sum by (gen_ai_request_model, le) (rate(${BUCKETS}[5m])))`,
          '{{gen_ai_request_model}}',
        ],
      ]),
      curves('Tokens', 'short', [
        [
          'sum by (gen_ai_request_model, gen_ai_token_type) (rate(gen_ai_client_token_usage_sum[5m]))',
          '{{gen_ai_request_model}} {{gen_ai_token_type}} per second',
        ],
      ]),
    ],
    [
      curves('Calls by how they ended', 'reqps', [
        ['sum by (outcome) (rate(seoforge_model_calls_total[5m]))', '{{outcome}}'],
      ]),
      curves('Another model instead', 'reqps', [
        ['sum by (cause) (rate(seoforge_model_fallbacks_total[5m]))', '{{cause}}'],
      ]),
      curves('Open circuits', 'short', [
        ['sum by (gen_ai_request_model) (seoforge_model_circuits{state="open"})', '{{gen_ai_request_model}}'],
      ]),
    ],
  ],
};
