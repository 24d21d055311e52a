import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { LessThan } from 'typeorm';

import type { Delivery } from '../domain/delivery';
import { DeliveryRepository, type DeliveryPage, type DeliveryProgress } from '../ports/delivery-repository';
import { DeliveryEntity } from './delivery.entity';

/** Leaves to others what they are removing at this moment. */
const REMOVE_OLD = `
  DELETE FROM webhook_deliveries WHERE id IN (
    SELECT id FROM webhook_deliveries WHERE created_at < $1 ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED)`;

@Injectable()
export class TypeormDeliveryRepository extends DeliveryRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(deliveries: readonly Delivery[]): Promise<void> {
    await this.managers.current.insert(DeliveryEntity, [...deliveries]);
  }

  find(webhookId: string, id: string): Promise<Delivery | null> {
    return this.managers.current.findOneBy(DeliveryEntity, { id, webhookId });
  }

  findForWork(id: string): Promise<Delivery | null> {
    return this.managers.current.findOneBy(DeliveryEntity, { id });
  }

  async list(webhookId: string, limit: number, cursor: string | null): Promise<DeliveryPage> {
    const rows = await this.managers.current.find(DeliveryEntity, {
      where: { webhookId, ...(cursor === null ? {} : { id: LessThan(cursor) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async advance(id: string, attemptsBefore: number, progress: DeliveryProgress): Promise<boolean> {
    const { affected } = await this.managers.current
      .createQueryBuilder()
      .update(DeliveryEntity)
      .set(progress)
      .where({ id, status: 'pending' })
      .andWhere('jsonb_array_length(attempts) = :attemptsBefore', { attemptsBefore })
      .execute();
    return affected === 1;
  }

  async removeOld(before: Date, most: number): Promise<void> {
    await this.managers.current.query(REMOVE_OLD, [before, most]);
  }
}
