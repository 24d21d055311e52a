import { newId } from '@seoforge/kernel';
import { SiteRouteRepository } from '@seoforge/sites';
import { InMemorySiteRouteRepository } from '@seoforge/sites/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeSiteRouteRepositoryContract } from './site-route-repository.contract';

describeSiteRouteRepositoryContract('InMemorySiteRouteRepository', {
  start: async () => new InMemorySiteRouteRepository(),
  stop: async () => undefined,
  newSiteId: async () => newId(),
});

let features: RunningFeatures;

describeSiteRouteRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(SiteRouteRepository);
  },
  stop: () => features.stop(),
  newSiteId: () => features.newSiteId(),
});
