import { WebhookScene } from '../testing/webhook-scene';

describe('CreateWebhook', () => {
  it('keeps the secret in the vault', async () => {
    const scene = new WebhookScene(200);
    const { webhook, secret } = await scene.subscribe('article.succeeded');

    expect(await scene.secrets.of(webhook)).toEqual([secret]);
    expect(await scene.now(webhook)).toEqual(webhook);
    expect(JSON.stringify(webhook)).not.toContain(secret);
  });

  it('refuses what nothing can be sent to', async () => {
    const scene = new WebhookScene(200);
    const request = { siteId: scene.siteId, url: 'http://hooks.example.com/', events: ['article.failed'] as const };

    await expect(scene.createWebhook.execute(request)).rejects.toMatchObject({ code: 'webhook.url_invalid' });
    expect(await scene.webhooks.count(scene.siteId)).toBe(0);
  });

  it('refuses the twenty-first of a site', async () => {
    const scene = new WebhookScene(200);
    for (let count = 0; count < 20; count += 1) await scene.subscribe('article.succeeded');

    await expect(scene.subscribe('article.succeeded')).rejects.toMatchObject({ code: 'webhook.too_many' });
  });
});
