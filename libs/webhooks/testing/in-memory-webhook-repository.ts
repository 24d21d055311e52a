import type { DisabledReason, Webhook } from '../domain/webhook';
import type { WebhookEventType } from '../domain/webhook-event';
import { WebhookRepository, type WebhookPage } from '../ports/webhook-repository';

export class InMemoryWebhookRepository extends WebhookRepository {
  readonly #webhooks = new Map<string, Webhook>();

  /** Every site exists. */
  async lockSite(): Promise<boolean> {
    return true;
  }

  async count(siteId: string): Promise<number> {
    return this.#newestFirst(siteId).length;
  }

  async add(webhook: Webhook): Promise<void> {
    this.#webhooks.set(webhook.id, webhook);
  }

  async find(siteId: string, id: string): Promise<Webhook | null> {
    const webhook = this.#webhooks.get(id);
    return webhook?.siteId === siteId ? webhook : null;
  }

  lock(siteId: string, id: string): Promise<Webhook | null> {
    return this.find(siteId, id);
  }

  async findForWork(id: string): Promise<Webhook | null> {
    return this.#webhooks.get(id) ?? null;
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<WebhookPage> {
    const rows = this.#newestFirst(siteId).filter(({ id }) => cursor === null || id < cursor);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async subscribed(siteId: string, type: WebhookEventType): Promise<readonly Webhook[]> {
    return this.#newestFirst(siteId)
      .toReversed()
      .filter(({ events, disabledAt }) => disabledAt === null && events.includes(type));
  }

  async keepPreviousSecret(id: string, until: Date): Promise<void> {
    this.#change(id, () => ({ previousSecretUntil: until }));
  }

  async noteSuccess(id: string): Promise<void> {
    this.#change(id, () => ({ failingSince: null, disabledAt: null, disabledReason: null }));
  }

  async noteFailure(id: string, at: Date): Promise<void> {
    this.#change(id, ({ failingSince }) => ({ failingSince: failingSince ?? at }));
  }

  async disable(id: string, reason: DisabledReason, at: Date, failingSince?: Date): Promise<boolean> {
    const webhook = this.#webhooks.get(id);
    if (webhook?.disabledAt !== null) return false;
    if (failingSince && webhook.failingSince?.getTime() !== failingSince.getTime()) return false;
    this.#change(id, () => ({ disabledAt: at, disabledReason: reason }));
    return true;
  }

  async remove(siteId: string, id: string): Promise<boolean> {
    return (await this.find(siteId, id)) !== null && this.#webhooks.delete(id);
  }

  #change(id: string, changesOf: (webhook: Webhook) => Partial<Webhook>): void {
    const webhook = this.#webhooks.get(id);
    if (webhook) this.#webhooks.set(id, { ...webhook, ...changesOf(webhook) });
  }

  #newestFirst(siteId: string): Webhook[] {
    return [...this.#webhooks.values()]
      .filter((webhook) => webhook.siteId === siteId)
      .sort((a, b) => (a.id < b.id ? 1 : -1));
  }
}
