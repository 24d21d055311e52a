import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { IsNull, LessThan } from 'typeorm';

import type { DisabledReason, Webhook } from '../domain/webhook';
import type { WebhookEventType } from '../domain/webhook-event';
import { WebhookRepository, type WebhookPage } from '../ports/webhook-repository';
import { WebhookEntity } from './webhook.entity';

/** Leaves rows that refer to the site free to be written meanwhile, as FOR UPDATE would not. */
const LOCK_SITE = 'SELECT 1 FROM sites WHERE id = $1 FOR NO KEY UPDATE';

@Injectable()
export class TypeormWebhookRepository extends WebhookRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async lockSite(siteId: string): Promise<boolean> {
    return (await this.managers.current.query<unknown[]>(LOCK_SITE, [siteId])).length > 0;
  }

  count(siteId: string): Promise<number> {
    return this.managers.current.countBy(WebhookEntity, { siteId });
  }

  async add({ events, ...webhook }: Webhook): Promise<void> {
    await this.managers.current.insert(WebhookEntity, { ...webhook, events: [...events] });
  }

  find(siteId: string, id: string): Promise<Webhook | null> {
    return this.managers.current.findOneBy(WebhookEntity, { id, siteId });
  }

  lock(siteId: string, id: string): Promise<Webhook | null> {
    return this.managers.current.findOne(WebhookEntity, { where: { id, siteId }, lock: { mode: 'for_no_key_update' } });
  }

  findForWork(id: string): Promise<Webhook | null> {
    return this.managers.current.findOneBy(WebhookEntity, { id });
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<WebhookPage> {
    const rows = await this.managers.current.find(WebhookEntity, {
      where: { siteId, ...(cursor === null ? {} : { id: LessThan(cursor) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async subscribed(siteId: string, type: WebhookEventType): Promise<readonly Webhook[]> {
    return this.managers.current
      .createQueryBuilder(WebhookEntity, 'webhook')
      .where({ siteId, disabledAt: IsNull() })
      .andWhere(':type = ANY (webhook.events)', { type })
      .orderBy('webhook.id')
      .setLock('for_key_share')
      .getMany();
  }

  async keepPreviousSecret(id: string, until: Date): Promise<void> {
    await this.managers.current.update(WebhookEntity, { id }, { previousSecretUntil: until });
  }

  /** Most often there is nothing to change, and nobody to wait for. */
  async noteSuccess(id: string): Promise<void> {
    await this.managers.current
      .createQueryBuilder()
      .update(WebhookEntity)
      .set({ failingSince: null, disabledAt: null, disabledReason: null })
      .where({ id })
      .andWhere('(failing_since IS NOT NULL OR disabled_at IS NOT NULL)')
      .execute();
  }

  async noteFailure(id: string, at: Date): Promise<void> {
    await this.managers.current.update(WebhookEntity, { id, failingSince: IsNull() }, { failingSince: at });
  }

  async disable(id: string, reason: DisabledReason, at: Date, failingSince?: Date): Promise<boolean> {
    const { affected } = await this.managers.current.update(
      WebhookEntity,
      { id, disabledAt: IsNull(), ...(failingSince && { failingSince }) },
      { disabledAt: at, disabledReason: reason },
    );
    return affected === 1;
  }

  async remove(siteId: string, id: string): Promise<boolean> {
    const { affected } = await this.managers.current.delete(WebhookEntity, { id, siteId });
    return affected === 1;
  }
}
