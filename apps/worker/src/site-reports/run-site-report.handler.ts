import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JobRunner } from '@seoforge/queue';
import { RUN_SITE_REPORT, RunSiteReport } from '@seoforge/site-report';

/** One keeps the threads of a process busy; the others take turns. */
const REPORTS_AT_ONCE = 1;

@Injectable()
export class RunSiteReportHandler implements OnApplicationBootstrap {
  constructor(
    private readonly runner: JobRunner,
    private readonly runSiteReport: RunSiteReport,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.runner.run(
      RUN_SITE_REPORT,
      ({ reportId }, context) => this.runSiteReport.execute(reportId, context),
      REPORTS_AT_ONCE,
    );
    await this.runner.runDead(RUN_SITE_REPORT, ({ reportId }) => this.runSiteReport.abandon(reportId));
  }
}
