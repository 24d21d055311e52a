import { newId } from '@seoforge/kernel';
import { AuditedPageRepository, SiteAuditRepository } from '@seoforge/site-audit';
import { InMemoryAuditedPageRepository } from '@seoforge/site-audit/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { sampleSiteAudit } from '../support/sample-site-audit';
import { describeAuditedPageRepositoryContract } from './audited-page-repository.contract';

describeAuditedPageRepositoryContract('InMemoryAuditedPageRepository', {
  start: async () => new InMemoryAuditedPageRepository(),
  stop: async () => undefined,
  newAuditId: async () => newId(),
});

let features: RunningFeatures;

describeAuditedPageRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(AuditedPageRepository);
  },
  stop: () => features.stop(),
  newAuditId: async () => {
    const audit = sampleSiteAudit(await features.newSiteId());
    await features.get(SiteAuditRepository).add(audit);
    return audit.id;
  },
});
