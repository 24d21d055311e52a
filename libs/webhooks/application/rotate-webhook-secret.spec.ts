import { newId } from '@seoforge/kernel';

import { WebhookScene } from '../testing/webhook-scene';

const DAY_MS = 24 * 3_600_000;

describe('RotateWebhookSecret', () => {
  it('has both secrets sign for a day', async () => {
    const scene = new WebhookScene(200);
    const { webhook, secret: old } = await scene.subscribe('article.succeeded');
    const { webhook: rotated, secret } = await scene.rotateWebhookSecret.execute(scene.siteId, webhook.id);
    await scene.publish();
    await scene.runToTheEnd();

    expect(secret).not.toBe(old);
    expect(await scene.now(webhook)).toEqual(rotated);
    expect(scene.webFetch.requests[0]!.headers!['x-seoforge-signature']).toMatch(/^t=\d+,v1=\w{64},v1=\w{64}$/);
    scene.clock.nowMs += DAY_MS - 1;
    expect(await scene.secrets.of(rotated)).toEqual([secret, old]);
    scene.clock.nowMs += 1;
    expect(await scene.secrets.of(rotated)).toEqual([secret]);
  });

  it('keeps one secret beside the present one', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');
    const { secret: second } = await scene.rotateWebhookSecret.execute(scene.siteId, webhook.id);
    const { webhook: rotated, secret: third } = await scene.rotateWebhookSecret.execute(scene.siteId, webhook.id);

    expect(await scene.secrets.of(rotated)).toEqual([third, second]);
  });

  it('knows no webhook of another site', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');

    await expect(scene.rotateWebhookSecret.execute(newId(), webhook.id)).rejects.toMatchObject({
      code: 'webhook.not_found',
    });
  });

  it('leaves no secret of a webhook that is removed', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.rotateWebhookSecret.execute(scene.siteId, webhook.id);
    await expect(scene.removeWebhook.execute(newId(), webhook.id)).rejects.toMatchObject({ code: 'webhook.not_found' });
    expect(await scene.vault.list({ siteId: scene.siteId }, 'webhook')).toHaveLength(2);
    await scene.removeWebhook.execute(scene.siteId, webhook.id);

    expect(await scene.vault.list({ siteId: scene.siteId }, 'webhook')).toEqual([]);
  });
});
