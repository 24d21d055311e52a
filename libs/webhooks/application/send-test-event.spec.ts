import { newId } from '@seoforge/kernel';

import { WebhookScene } from '../testing/webhook-scene';

describe('what is sent on request', () => {
  it('is a test, whatever the webhook has subscribed to', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('budget.threshold');
    const { id, eventId } = await scene.sendTestEvent.execute(scene.siteId, webhook.id);
    await scene.runToTheEnd();

    expect(scene.webFetch.requests[0]).toMatchObject({
      headers: { 'x-seoforge-event': 'webhook.test', 'x-seoforge-delivery': id },
    });
    expect(JSON.parse(String(scene.webFetch.requests[0]!.body))).toMatchObject({ id: eventId, data: {} });
  });

  it('is the same message in a delivery of its own', async () => {
    const scene = new WebhookScene(410, 200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runToTheEnd();
    const [failed] = await scene.deliveriesOf(webhook);
    scene.clock.nowMs += 1_000;
    const again = await scene.redeliver.execute(scene.siteId, webhook.id, failed!.id);
    await scene.runToTheEnd();
    const [first, second] = scene.webFetch.requests;

    expect(again.id).not.toBe(failed!.id);
    expect(second!.body).toBe(first!.body);
    expect(await scene.deliveries.find(webhook.id, failed!.id)).toEqual(failed);
  });

  it('enables a disabled webhook again when it is taken', async () => {
    const scene = new WebhookScene(410, 500, 200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runToTheEnd();
    scene.clock.nowMs += 1_000;
    await scene.sendTestEvent.execute(scene.siteId, webhook.id);
    await scene.runJobs();
    expect(await scene.now(webhook)).toMatchObject({ disabledReason: 'gone' });
    await scene.runToTheEnd();

    expect(await scene.now(webhook)).toMatchObject({ disabledAt: null, disabledReason: null, failingSince: null });
  });

  it('is nothing of another site or webhook', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');
    const { webhook: other } = await scene.subscribe('article.failed');
    await scene.publish();
    const [delivery] = await scene.deliveriesOf(webhook);

    await expect(scene.sendTestEvent.execute(newId(), webhook.id)).rejects.toMatchObject({ code: 'webhook.not_found' });
    await expect(scene.redeliver.execute(newId(), webhook.id, delivery!.id)).rejects.toMatchObject({
      code: 'webhook.not_found',
    });
    await expect(scene.redeliver.execute(scene.siteId, other.id, delivery!.id)).rejects.toMatchObject({
      code: 'webhook.delivery_not_found',
    });
  });
});
