/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import type { Delivery, DeliveryAttempt, DeliveryRepository } from '@seoforge/webhooks';
import { sampleDelivery } from '@seoforge/webhooks/testing';

/** What the contract needs of an implementation besides the port. */
export interface DeliveryRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<DeliveryRepository>;
  readonly stop: () => Promise<void>;
  /** Makes a webhook. */
  readonly newWebhookId: () => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-03-01T12:05:00.000Z');
const FIRST: DeliveryAttempt = {
  at: '2026-03-01T12:00:00.000Z',
  statusCode: null,
  errorCode: 'fetch.timed_out',
  durationMs: 10_000,
  excerpt: '',
};
const SECOND: DeliveryAttempt = {
  at: '2026-03-01T12:00:15.000Z',
  statusCode: 500,
  errorCode: null,
  durationMs: 7,
  excerpt: 'พัง "quoted" 🌱',
};

/** What every implementation of DeliveryRepository keeps to. */
export function describeDeliveryRepositoryContract(name: string, harness: DeliveryRepositoryHarness): void {
  describe(`${name} as a DeliveryRepository`, () => {
    let deliveries: DeliveryRepository;
    let webhookId: string;

    beforeAll(async () => {
      deliveries = await harness.start();
    });
    beforeEach(async () => {
      webhookId = await harness.newWebhookId();
    });
    afterAll(() => harness.stop());

    async function added(changes: Partial<Delivery> = {}): Promise<Delivery> {
      const delivery = sampleDelivery(webhookId, changes);
      await deliveries.add([delivery]);
      return delivery;
    }

    it('gives back deliveries as they were added, of their webhook alone', async () => {
      const both = [sampleDelivery(webhookId), sampleDelivery(webhookId, { body: '{"b":1, "a":"ก\\n"}' })] as const;
      const stranger = await harness.newWebhookId();
      await deliveries.add(both);

      for (const delivery of both) {
        expect(await deliveries.find(webhookId, delivery.id)).toEqual(delivery);
        expect(await deliveries.findForWork(delivery.id)).toEqual(delivery);
        expect(await deliveries.find(stranger, delivery.id)).toBeNull();
      }
      expect(await deliveries.list(stranger, 10, null)).toEqual({ items: [], nextCursor: null });
      expect(await deliveries.findForWork(newId())).toBeNull();
    });

    it('lists deliveries newest first, page by page', async () => {
      const ids = [(await added()).id, (await added()).id, (await added()).id].reverse();
      const first = await deliveries.list(webhookId, 2, null);
      const second = await deliveries.list(webhookId, 2, first.nextCursor);

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
      expect(second.nextCursor).toBeNull();
    });

    it('keeps attempts in their order until the delivery ends', async () => {
      const delivery = await added();
      const waiting = { status: 'pending', attempts: [FIRST], nextAttemptAt: LATER, finishedAt: null } as const;
      const end = { status: 'failed', attempts: [FIRST, SECOND], nextAttemptAt: null, finishedAt: LATER } as const;

      expect(await deliveries.advance(delivery.id, 0, waiting)).toBe(true);
      expect(await deliveries.find(webhookId, delivery.id)).toEqual({ ...delivery, ...waiting });
      expect(await deliveries.advance(delivery.id, 1, end)).toBe(true);
      expect(await deliveries.find(webhookId, delivery.id)).toEqual({ ...delivery, ...end });
    });

    it('changes nothing for whoever comes second', async () => {
      const { id } = await added();
      const waiting = { status: 'pending', attempts: [FIRST], nextAttemptAt: LATER, finishedAt: null } as const;
      const end = { status: 'succeeded', attempts: [FIRST, SECOND], nextAttemptAt: null, finishedAt: LATER } as const;
      await deliveries.advance(id, 0, waiting);
      expect(await deliveries.advance(id, 0, end)).toBe(false);
      await deliveries.advance(id, 1, end);
      const ended = await deliveries.find(webhookId, id);

      expect(await deliveries.advance(id, 2, waiting)).toBe(false);
      expect(await deliveries.advance(newId(), 0, waiting)).toBe(false);
      expect(await deliveries.find(webhookId, id)).toEqual(ended);
      expect(ended).toMatchObject({ status: 'succeeded' });
    });

    it('removes the oldest, and not too many at once', async () => {
      const atMinute = (minute: number): Promise<Delivery> => added({ createdAt: new Date(minute * 60_000) });
      const old = [await atMinute(2), await atMinute(1), await atMinute(3)] as const;
      const kept = await added({ createdAt: NOON });
      await deliveries.removeOld(NOON, 2);
      expect((await deliveries.list(webhookId, 10, null)).items.map(({ id }) => id)).toEqual([kept.id, old[2].id]);
      await deliveries.removeOld(NOON, 2);

      expect((await deliveries.list(webhookId, 10, null)).items.map(({ id }) => id)).toEqual([kept.id]);
    });
  });
}
