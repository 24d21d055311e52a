// @ts-check
'use strict';
const { curves } = require('./panels.cjs');

/** What is made in the background. */
module.exports = {
  uid: 'seoforge-jobs',
  title: 'SEOForge: jobs and articles',
  rows: [
    [
      curves(
        'Age of the oldest job',
        's',
        [['max by (queue) (seoforge_queue_oldest_job_age_seconds)', '{{queue}}']],
        300,
      ),
      curves('Jobs', 'short', [['max by (queue, state) (seoforge_queue_jobs)', '{{queue}} {{state}}']]),
    ],
    [
      curves('Articles that ended', 'short', [
        ['sum by (kind, outcome) (increase(seoforge_articles_total[15m]))', '{{kind}} {{outcome}} in 15 minutes'],
      ]),
      curves(
        'From the order to the end',
        's',
        [0.5, 0.95].map((quantile) => [
          `histogram_quantile(${quantile}, sum by (kind, le) (rate(seoforge_article_age_seconds_bucket{outcome="succeeded"}[30m])))`,
          `{{kind}} p${quantile * 100}`,
        ]),
        600,
      ),
    ],
    [
      curves('Why revising ended', 'short', [
        ['sum by (stopped) (increase(seoforge_article_revision_rounds_count[1h]))', '{{stopped}} in an hour'],
      ]),
      curves('Analyses, p95', 's', [
        [
          'histogram_quantile(0.95, sum by (place, le) (rate(seoforge_analysis_duration_seconds_bucket[5m])))',
          '{{place}}',
        ],
      ]),
      curves('Analyses that failed', 'reqps', [
        ['sum by (outcome) (rate(seoforge_analysis_duration_seconds_count{outcome!="succeeded"}[5m]))', '{{outcome}}'],
      ]),
    ],
    [
      curves('Audits and reports of sites', 'short', [
        ['sum by (outcome) (increase(seoforge_site_audits_total[1h]))', 'audits {{outcome}} in an hour'],
        ['sum by (outcome) (increase(seoforge_site_reports_total[1h]))', 'reports {{outcome}} in an hour'],
      ]),
      curves('Webhooks', 'reqps', [['sum by (outcome) (rate(seoforge_webhook_attempts_total[5m]))', '{{outcome}}']]),
      curves('Addresses that were not fetched', 'reqps', [
        ['sum by (code) (rate(seoforge_outbound_refusals_total[5m]))', '{{code}}'],
      ]),
    ],
  ],
};
