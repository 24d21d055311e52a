// @ts-check
'use strict';
const { curves, firingAlerts, number } = require('./panels.cjs');

const REQUESTS = 'http_request_duration_seconds_count';
const BUCKETS = 'http_request_duration_seconds_bucket{calls_model="no"}';

/** What callers get: objectives, traffic, errors, latency. */
module.exports = {
  uid: 'seoforge-overview',
  title: 'SEOForge: overview',
  rows: [
    [
      number(
        'Share of failed requests, 3 days',
        'percentunit',
        '0.001 * seoforge:slo_burn:rate3d{objective="availability"}',
        0.001,
      ),
      number('Budget burn, 1 hour', 'short', 'seoforge:slo_burn:rate1h{objective="availability"}', 14.4),
      number('Budget burn, 6 hours', 'short', 'seoforge:slo_burn:rate6h{objective="availability"}', 6),
      number('Budget burn, 3 days', 'short', 'seoforge:slo_burn:rate3d{objective="availability"}', 1),
    ],
    [
      curves('Burn of the error budgets, 1 hour', 'short', [['seoforge:slo_burn:rate1h', '{{objective}}']], 14.4),
      firingAlerts(),
    ],
    [
      curves('Requests', 'reqps', [[`sum by (status) (rate(${REQUESTS}[5m]))`, '{{status}}']]),
      curves(
        'Share of 5xx by route',
        'percentunit',
        [
          [
            `topk(10, sum by (route) (rate(${REQUESTS}{status="5xx"}[5m])) / sum by (route) (rate(${REQUESTS}[5m])))`,
            '{{route}}',
          ],
        ],
        0.01,
      ),
    ],
    [
      curves(
        'Latency of what calls no model',
        's',
        [0.5, 0.95, 0.99].map((quantile) => [
          `histogram_quantile(${quantile}, sum by (le) (rate(${BUCKETS}[5m])))`,
          `p${quantile * 100}`,
        ]),
        1,
      ),
      curves('Slowest routes that call no model, p95', 's', [
        [`topk(10, histogram_quantile(0.95, sum by (route, le) (rate(${BUCKETS}[5m]))))`, '{{route}}'],
      ]),
    ],
    [
      curves('Refused as one too many', 'reqps', [
        ['sum by (class, code) (rate(seoforge_rate_limit_refusals_total[5m]))', '{{class}} {{code}}'],
      ]),
      curves('Instances', 'short', [['sum by (job) (up{job=~"seoforge-.+"})', '{{job}}']]),
    ],
  ],
};
