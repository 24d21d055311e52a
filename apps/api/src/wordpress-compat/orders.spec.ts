import { BeginIdempotentRequest } from '@seoforge/idempotency';
import { InMemoryIdempotencyKeyRepository } from '@seoforge/idempotency/testing';

import { Orders, type OrderRequest } from './orders';

const NOON = new Date('2026-03-01T12:00:00Z').getTime();
const SITE = { siteId: 'site', mode: 'live' } as const;
const TEA: OrderRequest = { site: SITE, kind: 'article', subject: { topic: 'tea' }, wording: { tone: 'warm' } };
const REWORDED: OrderRequest = { ...TEA, wording: { tone: 'cool' } };

/** As much of an answer as an order waits for. */
class Response {
  #sent: () => void = () => undefined;

  once(_: string, listener: () => void): void {
    this.#sent = listener;
  }

  async send(): Promise<void> {
    this.#sent();
    await new Promise(setImmediate);
  }
}

describe('Orders', () => {
  let nowMs: number;
  let orders: Orders;

  beforeEach(() => {
    nowMs = NOON;
    const clock = { now: () => new Date(nowMs) };
    const keys = new InMemoryIdempotencyKeyRepository(clock);
    orders = new Orders(new BeginIdempotentRequest(keys, clock), keys, { repeatSeconds: 60 });
  });

  const idOf = async (request: OrderRequest): Promise<string> => (await orders.join(request)).id;

  async function deliver(request: OrderRequest): Promise<string> {
    const order = await orders.join(request);
    const response = new Response();
    orders.deliverWith(response as never, order);
    await response.send();
    return order.id;
  }

  it('have one id until they are delivered, however they are worded', async () => {
    const id = await idOf(TEA);
    nowMs += 60_000;
    expect([await idOf(TEA), await idOf(REWORDED)]).toEqual([id, id]);
  });

  it.each<[string, Partial<OrderRequest>]>([
    ['another site', { site: { ...SITE, siteId: 'other' } }],
    ['a test', { site: { ...SITE, mode: 'test' } }],
    ['another kind', { kind: 'image' }],
    ['another subject', { subject: { topic: 'rain' } }],
  ])('have another id for %s', async (_, changes) => {
    expect(await idOf({ ...TEA, ...changes })).not.toBe(await idOf(TEA));
  });

  it('are given again for a while after they were delivered, and are new ones then', async () => {
    const id = await deliver(TEA);
    nowMs += 59_000;
    expect(await idOf(TEA)).toBe(id);
    nowMs += 2_000;
    expect(await idOf(TEA)).not.toBe(id);
  });

  it('are new ones at once when what was delivered is asked for in other words', async () => {
    const id = await deliver(TEA);
    const reworded = await deliver(REWORDED);
    expect(reworded).not.toBe(id);
    expect([await idOf(TEA), await idOf(REWORDED)]).toEqual([id, reworded]);
  });

  it('are not delivered while nothing was sent', async () => {
    const order = await orders.join(TEA);
    orders.deliverWith(new Response() as never, order);
    nowMs += 3_600_000;
    expect(await idOf(TEA)).toBe(order.id);
  });

  it('are worked on by one at a time', async () => {
    const order = await orders.join(TEA);
    const steps: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      steps.push(`${name} begins`);
      await new Promise(setImmediate);
      steps.push(`${name} ends`);
    };
    await Promise.all(['one', 'other'].map((name) => orders.oneAtATime(order, 10_000, work(name))));
    expect(steps).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
    await expect(
      orders.oneAtATime(order, 0, () => orders.oneAtATime(order, 0, () => Promise.resolve())),
    ).rejects.toMatchObject({ code: 'idempotency.in_progress' });
    expect(await idOf(TEA)).toBe(order.id);
  });

  it('are new ones once they were forgotten', async () => {
    const order = await orders.join(TEA);
    await orders.forget(order);
    expect(await idOf(TEA)).not.toBe(order.id);
  });
});
