import { textIn, type EventMetric } from '@seoforge/observability';

import { SITE_AUDIT_OUTCOMES } from './domain/site-audit';

export const SITE_AUDIT_METRICS: readonly EventMetric[] = [
  {
    name: 'seoforge_site_audits_total',
    help: 'Audits of pages and sites that have ended.',
    labels: { outcome: SITE_AUDIT_OUTCOMES },
    event: 'site_audit.ended',
    samplesOf: (facts) => [{ labels: { outcome: textIn(facts, 'outcome') }, value: 1 }],
  },
];
