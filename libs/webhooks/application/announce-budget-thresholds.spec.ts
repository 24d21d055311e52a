import { Logger } from '@nestjs/common';

import { WebhookScene } from '../testing/webhook-scene';
import { AnnounceBudgetThresholds } from './announce-budget-thresholds';

const FACTS = { month: '2026-03', percent: 80, limitMicroUsd: 50_000_000, spentMicroUsd: 41_000_000 };

describe('AnnounceBudgetThresholds', () => {
  let scene: WebhookScene;
  let announce: AnnounceBudgetThresholds;

  beforeEach(() => {
    scene = new WebhookScene(200);
    announce = new AnnounceBudgetThresholds(scene.events, scene.publishEvent);
    announce.onModuleInit();
  });

  it('tells the webhooks of the site', async () => {
    const { webhook } = await scene.subscribe('budget.threshold');
    const facts = { siteId: scene.siteId, ...FACTS };
    scene.events.publish({ name: 'budget.threshold_reached', level: 'warn', facts });
    scene.events.publish({ name: 'budget.overrun', level: 'warn', facts });
    await announce.onApplicationShutdown();
    const [delivery, ...others] = await scene.deliveriesOf(webhook);

    expect(others).toEqual([]);
    expect(JSON.parse(delivery!.body)).toMatchObject({
      type: 'budget.threshold',
      siteId: scene.siteId,
      data: FACTS,
    });
  });

  it('tells them later where the database is away for a moment', async () => {
    const { webhook } = await scene.subscribe('budget.threshold');
    jest.spyOn(scene.webhooks, 'subscribed').mockRejectedValueOnce(new Error('no database'));
    scene.events.publish({ name: 'budget.threshold_reached', level: 'warn', facts: { siteId: scene.siteId } });
    await announce.onApplicationShutdown();

    expect(await scene.deliveriesOf(webhook)).toHaveLength(1);
  });

  it('does no harm where they cannot be told', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    jest.spyOn(scene.webhooks, 'subscribed').mockRejectedValue(new Error('no database'));
    scene.events.publish({ name: 'budget.threshold_reached', level: 'warn', facts: { siteId: scene.siteId } });

    await expect(announce.onApplicationShutdown()).resolves.toBeUndefined();
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('no database'));
  });
});
