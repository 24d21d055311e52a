/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import type { Webhook, WebhookEventType, WebhookRepository } from '@seoforge/webhooks';
import { sampleWebhook } from '@seoforge/webhooks/testing';

/** What the contract needs of an implementation besides the port. */
export interface WebhookRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<WebhookRepository>;
  readonly stop: () => Promise<void>;
  /** Does the work in one transaction. */
  readonly inTransaction: <T>(work: () => Promise<T>) => Promise<T>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-03-01T12:05:00.000Z');

/** What every implementation of WebhookRepository keeps to. */
export function describeWebhookRepositoryContract(name: string, harness: WebhookRepositoryHarness): void {
  describe(`${name} as a WebhookRepository`, () => {
    let webhooks: WebhookRepository;
    let siteId: string;

    beforeAll(async () => {
      webhooks = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    function subscribed(ofSite: string, type: WebhookEventType): Promise<readonly Webhook[]> {
      return harness.inTransaction(() => webhooks.subscribed(ofSite, type));
    }

    async function added(changes: Partial<Webhook> = {}): Promise<Webhook> {
      const webhook = sampleWebhook(siteId, changes);
      await webhooks.add(webhook);
      return webhook;
    }

    it('gives back a webhook as it was added, to its site alone', async () => {
      const webhook = await added();
      const stranger = await harness.newSiteId();

      expect(await webhooks.lockSite(siteId)).toBe(true);
      expect(await webhooks.find(siteId, webhook.id)).toEqual(webhook);
      expect(await harness.inTransaction(() => webhooks.lock(siteId, webhook.id))).toEqual(webhook);
      expect(await webhooks.findForWork(webhook.id)).toEqual(webhook);
      expect(await webhooks.find(stranger, webhook.id)).toBeNull();
      expect(await harness.inTransaction(() => webhooks.lock(stranger, webhook.id))).toBeNull();
      expect(await webhooks.list(stranger, 10, null)).toEqual({ items: [], nextCursor: null });
      expect(await webhooks.findForWork(newId())).toBeNull();
    });

    it('lists webhooks newest first, page by page, and counts them', async () => {
      const ids = [(await added()).id, (await added()).id, (await added()).id].reverse();
      const first = await webhooks.list(siteId, 2, null);
      const second = await webhooks.list(siteId, 2, first.nextCursor);

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
      expect(second.nextCursor).toBeNull();
      expect(await webhooks.count(siteId)).toBe(3);
      expect(await webhooks.count(await harness.newSiteId())).toBe(0);
    });

    it('finds those that want an event and are not disabled', async () => {
      const one = await added({ events: ['article.failed', 'batch.completed'] });
      const other = await added({ events: ['batch.completed'] });
      const disabled = await added({ events: ['batch.completed'] });
      await webhooks.disable(disabled.id, 'gone', NOON);

      expect(await subscribed(siteId, 'batch.completed')).toEqual([one, other]);
      expect(await subscribed(siteId, 'article.failed')).toEqual([one]);
      expect(await subscribed(siteId, 'budget.threshold')).toEqual([]);
      expect(await subscribed(await harness.newSiteId(), 'batch.completed')).toEqual([]);
    });

    it('remembers the first failure since a success', async () => {
      const { id } = await added();
      await webhooks.noteFailure(id, NOON);
      await webhooks.noteFailure(id, LATER);
      expect(await webhooks.find(siteId, id)).toMatchObject({ failingSince: NOON, disabledAt: null });
      await webhooks.noteSuccess(id);
      expect(await webhooks.find(siteId, id)).toMatchObject({ failingSince: null });
      await webhooks.noteFailure(id, LATER);

      expect(await webhooks.find(siteId, id)).toMatchObject({ failingSince: LATER });
    });

    it('disables a webhook once, and enables it with a success', async () => {
      const { id } = await added();

      expect(await webhooks.disable(id, 'failing', NOON)).toBe(true);
      expect(await webhooks.disable(id, 'gone', LATER)).toBe(false);
      expect(await webhooks.find(siteId, id)).toMatchObject({ disabledAt: NOON, disabledReason: 'failing' });
      await webhooks.noteSuccess(id);
      expect(await webhooks.find(siteId, id)).toMatchObject({ disabledAt: null, disabledReason: null });
      expect(await webhooks.disable(newId(), 'gone', NOON)).toBe(false);
    });

    it('disables no webhook that has worked since it was looked at', async () => {
      const { id } = await added();
      await webhooks.noteFailure(id, LATER);

      expect(await webhooks.disable(id, 'failing', LATER, NOON)).toBe(false);
      expect(await webhooks.find(siteId, id)).toMatchObject({ disabledAt: null });
      expect(await webhooks.disable(id, 'failing', LATER, LATER)).toBe(true);
    });

    it('remembers until when the previous secret signs', async () => {
      const webhook = await added();
      const other = await added();
      await webhooks.keepPreviousSecret(webhook.id, LATER);

      expect(await webhooks.find(siteId, webhook.id)).toEqual({ ...webhook, previousSecretUntil: LATER });
      expect(await webhooks.find(siteId, other.id)).toEqual(other);
    });

    it('removes a webhook of that site alone', async () => {
      const { id } = await added();

      expect(await webhooks.remove(await harness.newSiteId(), id)).toBe(false);
      expect(await webhooks.remove(siteId, id)).toBe(true);
      expect(await webhooks.remove(siteId, id)).toBe(false);
      expect(await webhooks.find(siteId, id)).toBeNull();
    });
  });
}
