import { AppError } from '@seoforge/kernel';

import { signatureOf } from '../domain/signature';
import { WebhookScene } from '../testing/webhook-scene';
import type { DeliverWebhookJob } from '../webhooks.jobs';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const timedOut = new AppError({ code: 'fetch.timed_out', kind: 'timeout', message: 'Too slow.', retryable: true });

describe('DeliverWebhook', () => {
  it('sends what is signed, once', async () => {
    const scene = new WebhookScene(204);
    const { webhook, secret } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runToTheEnd();
    const [delivery] = await scene.deliveriesOf(webhook);

    expect(scene.webFetch.requests).toHaveLength(1);
    expect(scene.webFetch.requests[0]).toMatchObject({
      url: 'https://hooks.example.com/',
      method: 'POST',
      body: delivery!.body,
      headers: {
        'content-type': 'application/json',
        'x-seoforge-event': 'article.succeeded',
        'x-seoforge-delivery': delivery!.id,
        'x-seoforge-signature': signatureOf(delivery!.body, [secret], new Date('2026-03-01T12:00:00Z')),
      },
    });
    expect(delivery).toMatchObject({
      status: 'succeeded',
      nextAttemptAt: null,
      finishedAt: scene.clock.now(),
      attempts: [{ at: '2026-03-01T12:00:00.000Z', statusCode: 204, errorCode: null, excerpt: 'the answer' }],
    });
  });

  it('does not follow redirects', async () => {
    const scene = new WebhookScene(302);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runJobs();

    expect(await scene.webFetch.requests[0]!.mayFollow!('https://elsewhere.example.com/')).toBe(false);
    expect(await scene.deliveriesOf(webhook)).toMatchObject([{ status: 'pending', attempts: [{ statusCode: 302 }] }]);
  });

  it('tries again until it is taken: the same message, signed anew', async () => {
    const scene = new WebhookScene(500, timedOut, 200);
    const { webhook, secret } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runJobs();
    const [afterFirst] = await scene.deliveriesOf(webhook);
    const delaySeconds = scene.queue.jobs[1]!.options.delaySeconds!;
    await scene.runToTheEnd();
    const [delivery] = await scene.deliveriesOf(webhook);
    const signatures = scene.webFetch.requests.map(({ headers }) => headers!['x-seoforge-signature']);

    expect(delaySeconds).toBeGreaterThanOrEqual(13);
    expect(delaySeconds).toBeLessThanOrEqual(15);
    expect(afterFirst!.nextAttemptAt).toEqual(new Date(Date.parse('2026-03-01T12:00:00Z') + delaySeconds * 1_000));
    expect(delivery!.attempts.map(({ statusCode, errorCode }) => statusCode ?? errorCode)).toEqual([
      500,
      'fetch.timed_out',
      200,
    ]);
    expect(signatures).toEqual(delivery!.attempts.map(({ at }) => signatureOf(delivery!.body, [secret], new Date(at))));
    expect(new Set(signatures).size).toBe(3);
    expect(await scene.now(webhook)).toMatchObject({ failingSince: null });
  });

  it('gives up after ten attempts within 24 hours', async () => {
    const scene = new WebhookScene(503);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    const startMs = scene.clock.nowMs;
    await scene.runToTheEnd();
    const [delivery] = await scene.deliveriesOf(webhook);

    expect(delivery).toMatchObject({ status: 'failed', nextAttemptAt: null, finishedAt: scene.clock.now() });
    expect(delivery!.attempts).toHaveLength(10);
    expect(scene.events.named('webhook.attempted').map(({ facts }) => facts['outcome'])).toEqual([
      ...Array<string>(9).fill('retry'),
      'failed',
    ]);
    expect(scene.clock.nowMs - startMs).toBeGreaterThan(21 * HOUR_MS);
    expect(scene.clock.nowMs - startMs).toBeLessThanOrEqual(DAY_MS);
    expect(await scene.now(webhook)).toMatchObject({ disabledAt: null, failingSince: new Date(startMs) });
  });

  it('disables a webhook that answers 410, and sends it nothing that was on its way', async () => {
    const scene = new WebhookScene(500, 410);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runJobs();
    await scene.publish();
    await scene.runToTheEnd();
    const [second, first] = await scene.deliveriesOf(webhook);

    expect(scene.webFetch.requests).toHaveLength(2);
    expect([first, second].map((delivery) => [delivery!.status, delivery!.attempts.length])).toEqual([
      ['failed', 2],
      ['failed', 0],
    ]);
    expect(await scene.now(webhook)).toMatchObject({ disabledAt: expect.any(Date), disabledReason: 'gone' });
    expect(scene.events.named('webhook.disabled')).toMatchObject([
      { facts: { siteId: scene.siteId, webhookId: webhook.id, reason: 'gone' } },
    ]);
  });

  it('disables a webhook that nothing has reached for three days', async () => {
    const scene = new WebhookScene(503);
    const { webhook } = await scene.subscribe('article.succeeded');
    for (let day = 0; day < 3; day += 1) {
      await scene.publish();
      await scene.runToTheEnd();
      expect(await scene.now(webhook)).toMatchObject({ disabledAt: null });
    }
    await scene.publish();
    await scene.runToTheEnd();

    expect(await scene.now(webhook)).toMatchObject({ disabledAt: expect.any(Date), disabledReason: 'failing' });
  });

  it('disables no webhook that another delivery reaches in the meantime', async () => {
    const scene = new WebhookScene(503);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    for (let attempt = 1; attempt < 10; attempt += 1) await scene.runJobs();
    scene.clock.nowMs += 4 * DAY_MS;
    jest.spyOn(scene.webFetch, 'fetch').mockImplementationOnce(async () => {
      await scene.webhooks.noteSuccess(webhook.id);
      throw timedOut;
    });
    await scene.runJobs();

    expect(await scene.deliveriesOf(webhook)).toMatchObject([{ status: 'failed' }]);
    expect(await scene.now(webhook)).toMatchObject({ disabledAt: null, failingSince: scene.clock.now() });
  });

  it('counts the three days from the last success', async () => {
    const scene = new WebhookScene(...Array<number>(10).fill(503), 200, 503);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runToTheEnd();
    scene.clock.nowMs += 5 * DAY_MS;
    await scene.publish();
    await scene.runToTheEnd();
    await scene.publish();
    await scene.runToTheEnd();

    expect((await scene.deliveriesOf(webhook)).map(({ status }) => status)).toEqual(['failed', 'succeeded', 'failed']);
    expect(await scene.now(webhook)).toMatchObject({ disabledAt: null });
  });

  it('makes no attempt twice that was recorded', async () => {
    const scene = new WebhookScene(500, 200);
    await scene.subscribe('article.succeeded');
    await scene.publish();
    const job = scene.queue.jobs[0]!.data as DeliverWebhookJob;
    await scene.runJobs();
    await scene.deliverWebhook.execute(job, new AbortController());
    await scene.deliverWebhook.abandon(job);
    expect(scene.webFetch.requests).toHaveLength(1);
    expect(scene.queue.jobs).toHaveLength(2);
    await scene.runToTheEnd();
    for (const { data } of [...scene.queue.jobs])
      await scene.deliverWebhook.execute(data as DeliverWebhookJob, new AbortController());

    expect(scene.webFetch.requests).toHaveLength(2);
    expect(scene.queue.jobs).toHaveLength(2);
  });

  it('records once what two workers sent at the same time', async () => {
    const scene = new WebhookScene(500);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    const job = scene.queue.jobs[0]!.data as DeliverWebhookJob;
    await Promise.all([1, 2].map(() => scene.deliverWebhook.execute(job, new AbortController())));

    expect(scene.webFetch.requests).toHaveLength(2);
    expect(await scene.deliveriesOf(webhook)).toMatchObject([{ attempts: [{ statusCode: 500 }] }]);
    expect(scene.queue.jobs).toHaveLength(2);
  });

  it('records nothing of an attempt that its process did not live to see the end of', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    jest.spyOn(scene.webFetch, 'fetch').mockRejectedValueOnce(new DOMException('stopping', 'AbortError'));

    await expect(scene.runJobs()).rejects.toThrow('stopping');
    expect(await scene.deliveriesOf(webhook)).toMatchObject([{ status: 'pending', attempts: [] }]);
    await scene.runToTheEnd();
    expect(await scene.deliveriesOf(webhook)).toMatchObject([{ status: 'succeeded' }]);
  });

  it('goes on in its time after a job that is dead', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.deliverWebhook.abandon(scene.queue.jobs[0]!.data as DeliverWebhookJob);
    expect(await scene.deliveriesOf(webhook)).toMatchObject([
      { status: 'pending', attempts: [{ statusCode: null, errorCode: 'webhook.interrupted' }] },
    ]);
    await scene.deliverWebhook.execute(scene.queue.jobs[1]!.data as DeliverWebhookJob, new AbortController());

    expect(await scene.deliveriesOf(webhook)).toMatchObject([{ status: 'succeeded' }]);
  });

  it('sends nothing for a webhook that has been removed', async () => {
    const scene = new WebhookScene(200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.removeWebhook.execute(scene.siteId, webhook.id);
    await scene.runToTheEnd();

    expect(scene.webFetch.requests).toEqual([]);
  });

  it('sends nothing for a site that is disabled, and holds that against no receiver', async () => {
    const scene = new WebhookScene(500, 200);
    const { webhook } = await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runJobs();
    await scene.disableSite();
    await scene.publish();
    await scene.runToTheEnd();

    expect(scene.webFetch.requests).toHaveLength(1);
    expect(await scene.deliveriesOf(webhook)).toMatchObject([
      { status: 'failed', attempts: [], nextAttemptAt: null },
      { status: 'failed', attempts: [{ statusCode: 500 }], nextAttemptAt: null },
    ]);
    expect(await scene.now(webhook)).toMatchObject({ disabledAt: null });
  });

  it('waits ten seconds for a receiver, and reads no more of its answer than it keeps', async () => {
    const scene = new WebhookScene(200);
    await scene.subscribe('article.succeeded');
    await scene.publish();
    await scene.runJobs();

    expect(scene.webFetch.requests[0]).toMatchObject({ timeoutMs: 10_000, maxBytes: 4_096 });
  });
});
