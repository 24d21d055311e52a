import type { PageAudit } from '@seoforge/seo';
import type { ListedSiteAudit, SiteAudit, SiteReport } from '@seoforge/site-audit';

import type { AuditedPageDto, SiteAuditResource, SiteAuditSummary, SiteReportDto } from './site-audit.dto';

export function siteAuditSummaryOf(audit: ListedSiteAudit): Pick<SiteAuditResource, keyof SiteAuditSummary> {
  const { id, startUrl, maxPages, status, progress, createdAt, finishedAt } = audit;
  return {
    id,
    url: startUrl,
    maxPages,
    status,
    progress,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

export function siteAuditResourceOf(audit: SiteAudit): SiteAuditResource {
  return {
    ...siteAuditSummaryOf(audit),
    ...(audit.report ? { report: reportOf(audit.report) } : {}),
    ...(audit.failure ? { error: audit.failure } : {}),
  };
}

export function auditedPageOf({ summary, lighthouse, findings }: PageAudit): AuditedPageDto {
  const { url, status, title, wordCount } = summary;
  return { url, status, title, wordCount, lighthouse, findings };
}

/** Member by member, because the database does not keep their order. */
function reportOf({ pageCount, stoppedBy, lighthouse, counts, findings, unreachable }: SiteReport): SiteReportDto {
  return { pageCount, stoppedBy, lighthouse, counts, findings, unreachable };
}
