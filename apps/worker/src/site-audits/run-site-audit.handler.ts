import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SiteAuditConfig } from '@seoforge/config';
import { JobRunner } from '@seoforge/queue';
import { RUN_SITE_AUDIT, RunSiteAudit } from '@seoforge/site-audit';

@Injectable()
export class RunSiteAuditHandler implements OnApplicationBootstrap {
  constructor(
    private readonly runner: JobRunner,
    private readonly runSiteAudit: RunSiteAudit,
    private readonly config: SiteAuditConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.runner.run(
      RUN_SITE_AUDIT,
      ({ auditId }, context) => this.runSiteAudit.execute(auditId, context),
      this.config.concurrency,
    );
    await this.runner.runDead(RUN_SITE_AUDIT, ({ auditId }) => this.runSiteAudit.abandon(auditId));
  }
}
