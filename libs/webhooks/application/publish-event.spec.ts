import { newId } from '@seoforge/kernel';

import { WebhookScene } from '../testing/webhook-scene';
import { DELIVER_WEBHOOK } from '../webhooks.jobs';

describe('PublishEvent', () => {
  it('puts the event on its way to each webhook that wants it', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded', 'article.failed');
    const { webhook: other } = await scene.subscribe('article.succeeded');
    const { webhook: deaf } = await scene.subscribe('budget.threshold');
    await scene.publish();
    const [delivery] = await scene.deliveriesOf(webhook);
    const [otherDelivery] = await scene.deliveriesOf(other);

    expect(JSON.parse(delivery!.body)).toEqual({
      id: delivery!.eventId,
      type: 'article.succeeded',
      createdAt: '2026-03-01T12:00:00.000Z',
      siteId: scene.siteId,
      data: { articleId: '7' },
    });
    expect(delivery).toMatchObject({ status: 'pending', attempts: [], type: 'article.succeeded' });
    expect(otherDelivery).toMatchObject({ eventId: delivery!.eventId, body: delivery!.body });
    expect(await scene.deliveriesOf(deaf)).toEqual([]);
    expect(scene.queue.jobs.map(({ name, data, options }) => ({ name, data, options }))).toEqual(
      [delivery!, otherDelivery!].map(({ id }) => ({
        name: DELIVER_WEBHOOK.name,
        data: { deliveryId: id, attemptsBefore: 0 },
        options: { groupId: scene.siteId },
      })),
    );
  });

  it('tells neither other sites nor disabled webhooks', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publishEvent.execute(newId(), { type: 'article.succeeded', data: {} });
    await scene.webhooks.disable(webhook.id, 'gone', scene.clock.now());
    await scene.publish();

    expect(await scene.deliveriesOf(webhook)).toEqual([]);
    expect(scene.queue.jobs).toEqual([]);
  });

  it('forgets deliveries after thirty days', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    scene.clock.nowMs += 30 * 24 * 3_600_000;
    await scene.publish();
    expect(await scene.deliveriesOf(webhook)).toHaveLength(2);
    scene.clock.nowMs += 1;
    await scene.publish();

    expect(await scene.deliveriesOf(webhook)).toHaveLength(2);
  });
});
