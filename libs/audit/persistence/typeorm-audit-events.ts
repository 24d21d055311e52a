import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import type { AuditEvent } from '../domain/audit-event';
import { firstIdAt } from '../domain/event-id';
import { AuditEvents, type AuditEventFilter } from '../ports/audit-events';
import { AuditEventEntity, toAuditEvent } from './audit-event.entity';

@Injectable()
export class TypeormAuditEvents extends AuditEvents {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async page(filter: AuditEventFilter, limit: number, cursor: string | null): Promise<readonly AuditEvent[]> {
    const { siteId, actorId, action, outcome, from, to } = filter;
    const query = this.managers.current
      .createQueryBuilder(AuditEventEntity, 'event')
      .orderBy('event.id', 'DESC')
      .limit(limit);
    if (siteId !== null) query.andWhere('event.siteId = :siteId', { siteId });
    if (actorId !== null) query.andWhere('event.actorId = :actorId', { actorId });
    if (action !== null)
      query.andWhere(action.endsWith('.') ? 'starts_with(event.action, :action)' : 'event.action = :action', {
        action,
      });
    if (outcome !== null) query.andWhere('event.outcome = :outcome', { outcome });
    if (from) query.andWhere('event.id >= :first', { first: firstIdAt(from) });
    if (to) query.andWhere('event.id < :end', { end: firstIdAt(to) });
    if (cursor !== null) query.andWhere('event.id < :cursor', { cursor });
    return (await query.getMany()).map(toAuditEvent);
  }
}
