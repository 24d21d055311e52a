import type { JobDefinition } from '@seoforge/queue';

export interface RunSiteReportJob {
  readonly reportId: string;
}

/** Works on one report for some minutes, and orders the next such job where that was not enough: reports of other sites come between. */
export const RUN_SITE_REPORT: JobDefinition<RunSiteReportJob> = {
  name: 'run-site-report',
  expireInSeconds: 1_800,
  retryLimit: 10,
};
