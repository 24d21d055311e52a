import type { DomainEvent } from '@seoforge/kernel';

import type { SiteReportEnd } from './ports/site-report-repository';

export function siteReportEnded(siteReportId: string, end: SiteReportEnd): DomainEvent {
  const errorCode = end.status === 'failed' ? end.failure.code : null;
  return { name: 'site_report.ended', level: 'info', facts: { siteReportId, outcome: end.status, errorCode } };
}
