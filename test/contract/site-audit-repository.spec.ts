import { newId } from '@seoforge/kernel';
import { SiteAuditRepository } from '@seoforge/site-audit';
import { InMemorySiteAuditRepository } from '@seoforge/site-audit/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeSiteAuditRepositoryContract } from './site-audit-repository.contract';

describeSiteAuditRepositoryContract('InMemorySiteAuditRepository', {
  start: async () => new InMemorySiteAuditRepository(),
  stop: async () => undefined,
  newSiteId: async () => newId(),
});

let features: RunningFeatures;

describeSiteAuditRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(SiteAuditRepository);
  },
  stop: () => features.stop(),
  newSiteId: () => features.newSiteId(),
});
