import type { JobDefinition } from '@seoforge/queue';

export interface RunSiteAuditJob {
  readonly auditId: string;
}

/** Crawls and audits one site. Crashes and restarts of workers count as attempts. */
export const RUN_SITE_AUDIT: JobDefinition<RunSiteAuditJob> = {
  name: 'run-site-audit',
  expireInSeconds: 1_800,
  retryLimit: 10,
};
