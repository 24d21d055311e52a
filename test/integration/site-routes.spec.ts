import { SetSiteRoute, SiteRouteRepository } from '@seoforge/sites';

import { startFeatures, type RunningFeatures } from '../support/running-features';

describe('routes of a site that are set at the same time', () => {
  let features: RunningFeatures;

  beforeAll(async () => {
    features = await startFeatures();
  });
  afterAll(() => features.stop());

  it('are fifty at most', async () => {
    const siteId = await features.newSiteId();
    const set = features.get(SetSiteRoute);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 60 }, (_, number) =>
        set.execute(siteId, `route-${number}`, { models: ['simulated/writer-1'] }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    expect(Object.keys(await features.get(SiteRouteRepository).routesOf(siteId))).toHaveLength(50);
  });
});
