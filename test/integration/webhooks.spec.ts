import { CreateWebhook, RotateWebhookSecret } from '@seoforge/webhooks';
import { DataSource } from 'typeorm';

import { eventually } from '../support/eventually';
import { startFeatures, type RunningFeatures } from '../support/running-features';

describe('webhooks on PostgreSQL', () => {
  let features: RunningFeatures;

  beforeAll(async () => {
    features = await startFeatures();
  });
  afterAll(() => features.stop());

  async function isSomebodyWaiting(): Promise<boolean> {
    const waiting = await features
      .get(DataSource)
      .query<unknown[]>(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
    return waiting.length > 0;
  }

  it('get no new secret while their site is removed, and neither waits for the other', async () => {
    const siteId = await features.newSiteId();
    const { webhook } = await features
      .get(CreateWebhook)
      .execute({ siteId, url: 'https://hooks.example.com/', events: ['article.succeeded'] });
    let rotation: Promise<unknown> | undefined;
    await features.get(DataSource).transaction(async (manager) => {
      await manager.query('SELECT 1 FROM sites WHERE id = $1 FOR UPDATE', [siteId]);
      rotation = features
        .get(RotateWebhookSecret)
        .execute(siteId, webhook.id)
        .catch((error: unknown) => error);
      await eventually('waiting for the site', isSomebodyWaiting);
      await manager.query('DELETE FROM sites WHERE id = $1', [siteId]);
    });

    expect(await rotation).toMatchObject({ code: 'webhook.not_found' });
  });
});
