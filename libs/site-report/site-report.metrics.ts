import { textIn, type EventMetric } from '@seoforge/observability';

import { SITE_REPORT_OUTCOMES } from './domain/site-report';

export const SITE_REPORT_METRICS: readonly EventMetric[] = [
  {
    name: 'seoforge_site_reports_total',
    help: 'Reports on the posts of sites that have ended.',
    labels: { outcome: SITE_REPORT_OUTCOMES },
    event: 'site_report.ended',
    samplesOf: (facts) => [{ labels: { outcome: textIn(facts, 'outcome') }, value: 1 }],
  },
];
