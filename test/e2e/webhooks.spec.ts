import { Transactions } from '@seoforge/database';
import { PublishEvent } from '@seoforge/webhooks';
import { Client } from 'pg';

import type { DeliveryList, DeliveryResource } from '../../apps/api/src/webhooks/delivery.dto';
import type { IssuedWebhookResource, WebhookList, WebhookResource } from '../../apps/api/src/webhooks/webhook.dto';
import { eventually } from '../support/eventually';
import { RunningService } from '../support/running-service';
import { signersOf, WebhookReceiver } from '../support/webhook-receiver';

const UNKNOWN = '00000000-0000-7000-8000-000000000000';

describe('webhooks', () => {
  let service: RunningService;
  let receiver: WebhookReceiver;
  let database: Client;

  beforeAll(async () => {
    receiver = await WebhookReceiver.start({
      '/recovers': (response, timesBefore) => response.writeHead(timesBefore === 0 ? 500 : 200).end('so it is'),
      '/gone': (response) => response.writeHead(410).end(),
      '/redirects': (response) => response.writeHead(307, { location: receiver.url('/elsewhere') }).end(),
    });
    service = await RunningService.start({ FETCH_ALLOWED_PRIVATE_HOSTS: receiver.host });
    database = new Client({ connectionString: service.database.url });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await service.stop();
    await receiver.stop();
  });

  async function create(path: string, events = ['article.succeeded']): Promise<IssuedWebhookResource> {
    const response = await service.request('/api/v1/webhooks', { json: { url: receiver.url(path), events } });
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return (await response.json()) as IssuedWebhookResource;
  }

  async function post<Resource>(path: string): Promise<Resource> {
    const response = await service.request(`/api/v1/webhooks/${path}`, { method: 'POST' });
    expect(response.ok).toBe(true);
    return (await response.json()) as Resource;
  }

  async function deliveriesOf({ id }: { id: string }): Promise<readonly DeliveryResource[]> {
    const response = await service.request(`/api/v1/webhooks/${id}/deliveries`);
    return ((await response.json()) as DeliveryList).items;
  }

  /** The newest delivery, when so many attempts have been recorded. */
  async function delivered(webhook: { id: string }, attempts: number): Promise<DeliveryResource> {
    let newest: DeliveryResource | undefined;
    await eventually(`attempt ${attempts}`, async () => {
      [newest] = await deliveriesOf(webhook);
      return newest?.attempts.length === attempts;
    });
    return newest!;
  }

  async function stateOf({ id }: { id: string }): Promise<WebhookResource> {
    const response = await service.request('/api/v1/webhooks?limit=100');
    return ((await response.json()) as WebhookList).items.find((webhook) => webhook.id === id)!;
  }

  /** Makes the attempts that are waiting for their time due at once. */
  async function hurry(): Promise<void> {
    await database.query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'deliver-webhook'`);
  }

  async function jobCount(): Promise<number> {
    const { rows } = await database.query<{ count: string }>(
      `SELECT count(*) FROM pgboss.job WHERE name = 'deliver-webhook'`,
    );
    return Number(rows[0]?.count);
  }

  it('tell of an article when it has been written, signed', async () => {
    const webhook = await create('/taken');
    const order = { keyphrase: 'rain barrel', targetWords: 600 };
    const article = await service.request('/api/v1/articles', { json: order, headers: { Prefer: 'wait=60' } });
    const { id: articleId } = (await article.json()) as { id: string };
    const delivery = await delivered(webhook, 1);
    const [message] = receiver.at('/taken');

    expect(signersOf(message!, [webhook.secret])).toEqual([webhook.secret]);
    expect(signersOf({ ...message!, body: `${message!.body} ` }, [webhook.secret])).toEqual([]);
    expect(JSON.parse(message!.body)).toMatchObject({
      id: delivery.eventId,
      type: 'article.succeeded',
      siteId: service.site.siteId,
    });
    expect(message!.body).toContain(articleId);
    expect(message!.headers).toMatchObject({
      'content-type': 'application/json',
      'x-seoforge-event': 'article.succeeded',
      'x-seoforge-delivery': delivery.id,
    });
    expect(delivery).toMatchObject({
      status: 'succeeded',
      nextAttemptAt: null,
      attempts: [{ statusCode: 204, errorCode: null, excerpt: '' }],
    });
  });

  it('try again what was not taken, under the same id', async () => {
    const webhook = await create('/recovers');
    await post(`${webhook.id}/test`);
    const failed = await delivered(webhook, 1);
    expect(failed).toMatchObject({ status: 'pending', nextAttemptAt: expect.any(String) });
    expect(await stateOf(webhook)).toMatchObject({ failingSince: expect.any(String), disabledAt: null });
    await hurry();
    const taken = await delivered(webhook, 2);
    const [first, second] = receiver.at('/recovers');

    expect(taken).toMatchObject({
      id: failed.id,
      status: 'succeeded',
      attempts: [
        { statusCode: 500, excerpt: 'so it is' },
        { statusCode: 200, excerpt: 'so it is' },
      ],
    });
    expect(second).toMatchObject({ body: first!.body });
    expect(second!.headers['x-seoforge-delivery']).toBe(first!.headers['x-seoforge-delivery']);
    expect(signersOf(second!, [webhook.secret])).toEqual([webhook.secret]);
    expect(await stateOf(webhook)).toMatchObject({ failingSince: null });
  });

  it('do not go where they are redirected', async () => {
    const webhook = await create('/redirects');
    await post(`${webhook.id}/test`);

    expect((await delivered(webhook, 1)).attempts).toMatchObject([{ statusCode: 307, errorCode: null }]);
    expect(receiver.at('/elsewhere')).toEqual([]);
  });

  it('are disabled by a receiver that is gone', async () => {
    const webhook = await create('/gone');
    await post(`${webhook.id}/test`);

    expect(await delivered(webhook, 1)).toMatchObject({ status: 'failed', attempts: [{ statusCode: 410 }] });
    expect(await stateOf(webhook)).toMatchObject({ disabledAt: expect.any(String), disabledReason: 'gone' });
  });

  it('send a message again on request, as a delivery of its own', async () => {
    const webhook = await create('/again');
    await post(`${webhook.id}/test`);
    const first = await delivered(webhook, 1);
    const { id } = await post<DeliveryResource>(`${webhook.id}/deliveries/${first.id}/redeliver`);
    await delivered(webhook, 1);
    const bodies = receiver.at('/again').map(({ body }) => body);

    expect((await deliveriesOf(webhook)).map((delivery) => delivery.id)).toEqual([id, first.id]);
    expect(bodies).toHaveLength(2);
    expect(new Set(bodies).size).toBe(1);
  });

  it('are signed with both secrets after a rotation', async () => {
    const webhook = await create('/rotated');
    const rotated = await post<IssuedWebhookResource>(`${webhook.id}/rotate-secret`);
    await post(`${webhook.id}/test`);
    await delivered(webhook, 1);
    const secrets = [webhook.secret, rotated.secret];

    expect(rotated.previousSecretUntil).not.toBeNull();
    expect(signersOf(receiver.at('/rotated')[0]!, secrets)).toEqual(secrets);
  });

  it('can be removed, and are nobody else’s', async () => {
    const { id } = await create('/removed');
    const { apiKey } = await service.addSite('Another garden');
    for (const path of [`${id}/test`, `${id}/rotate-secret`, `${id}/deliveries/${UNKNOWN}/redeliver`])
      expect((await service.request(`/api/v1/webhooks/${path}`, { method: 'POST', apiKey })).status).toBe(404);
    expect((await service.request(`/api/v1/webhooks/${id}/deliveries`, { apiKey })).status).toBe(404);
    expect((await service.request(`/api/v1/webhooks/${id}`, { method: 'DELETE', apiKey })).status).toBe(404);
    expect((await service.request(`/api/v1/webhooks/${id}`, { method: 'DELETE' })).status).toBe(204);

    expect((await service.request(`/api/v1/webhooks/${id}/deliveries`)).status).toBe(404);
  });

  it('tell nothing of what is rolled back', async () => {
    const webhook = await create('/rolled-back');
    const transactions = service.api.get(Transactions, { strict: false });
    const publishEvent = service.api.get(PublishEvent, { strict: false });
    const jobs = await jobCount();
    const work = transactions.run(async () => {
      await publishEvent.execute(service.site.siteId, { type: 'article.succeeded', data: {} });
      throw new Error('rolled back');
    });

    await expect(work).rejects.toThrow('rolled back');
    expect(await deliveriesOf(webhook)).toEqual([]);
    expect(await jobCount()).toBe(jobs);
  });

  it.each([
    ['an address without encryption', { url: 'http://hooks.example.com/' }],
    ['an address of this machine', { url: 'http://127.0.0.1:9/' }],
    ['an address with a password', { url: 'https://user:password@hooks.example.com/' }],
    ['a long address', { url: `https://hooks.example.com/${'x'.repeat(2_000)}` }],
    ['no events', { events: [] }],
    ['an unknown event', { events: ['article.eaten'] }],
    ['an event that is sent on request alone', { events: ['webhook.test'] }],
  ])('refuse %s', async (_what, changes) => {
    const json = { url: 'https://hooks.example.com/', events: ['article.succeeded'], ...changes };
    const response = await service.request('/api/v1/webhooks', { json });

    expect(response.status).toBe(400);
  });
});
