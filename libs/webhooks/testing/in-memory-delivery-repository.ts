import type { Delivery } from '../domain/delivery';
import { DeliveryRepository, type DeliveryPage, type DeliveryProgress } from '../ports/delivery-repository';

export class InMemoryDeliveryRepository extends DeliveryRepository {
  readonly #deliveries = new Map<string, Delivery>();

  async add(deliveries: readonly Delivery[]): Promise<void> {
    for (const delivery of deliveries) this.#deliveries.set(delivery.id, delivery);
  }

  async find(webhookId: string, id: string): Promise<Delivery | null> {
    const delivery = this.#deliveries.get(id);
    return delivery?.webhookId === webhookId ? delivery : null;
  }

  async findForWork(id: string): Promise<Delivery | null> {
    return this.#deliveries.get(id) ?? null;
  }

  async list(webhookId: string, limit: number, cursor: string | null): Promise<DeliveryPage> {
    const rows = [...this.#deliveries.values()]
      .filter((delivery) => delivery.webhookId === webhookId && (cursor === null || delivery.id < cursor))
      .sort((a, b) => (a.id < b.id ? 1 : -1));
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async advance(id: string, attemptsBefore: number, progress: DeliveryProgress): Promise<boolean> {
    const delivery = this.#deliveries.get(id);
    if (delivery?.status !== 'pending' || delivery.attempts.length !== attemptsBefore) return false;
    this.#deliveries.set(id, { ...delivery, ...progress });
    return true;
  }

  async removeOld(before: Date, most: number): Promise<void> {
    const old = [...this.#deliveries.values()]
      .filter(({ createdAt }) => createdAt < before)
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    for (const { id } of old.slice(0, most)) this.#deliveries.delete(id);
  }
}
