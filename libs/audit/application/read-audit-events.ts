import { Injectable } from '@nestjs/common';
import { isId } from '@seoforge/kernel';

import { auditQueryInvalid } from '../audit.errors';
import type { AuditEvent } from '../domain/audit-event';
import { AuditEvents, type AuditEventFilter } from '../ports/audit-events';

const LONGEST_PAGE = 100;

export interface AuditEventQuery extends AuditEventFilter {
  /** 1 to 100. */
  readonly limit: number;
  /** Of the page before; null for the first one. */
  readonly cursor: string | null;
}

export interface AuditEventPage {
  /** Newest first. */
  readonly items: readonly AuditEvent[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** The trail, page by page. Events that are added meanwhile neither repeat nor hide others. */
@Injectable()
export class ReadAuditEvents {
  constructor(private readonly events: AuditEvents) {}

  /** @throws AppError `request.invalid` */
  async execute({ limit, cursor, ...filter }: AuditEventQuery): Promise<AuditEventPage> {
    if (!Number.isInteger(limit) || limit < 1 || limit > LONGEST_PAGE) {
      throw auditQueryInvalid('/limit', `must be a whole number from 1 to ${LONGEST_PAGE}`);
    }
    if (cursor !== null && !isId(cursor)) throw auditQueryInvalid('/cursor', 'must be the nextCursor of a page');
    if (filter.from && filter.to && filter.from >= filter.to) throw auditQueryInvalid('/to', 'must be later than from');
    const found = await this.events.page(filter, limit + 1, cursor);
    const items = found.slice(0, limit);
    return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
