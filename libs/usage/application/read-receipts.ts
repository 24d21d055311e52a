import { Injectable } from '@nestjs/common';
import { isId } from '@seoforge/kernel';

import type { ModelCall } from '../domain/model-call';
import type { UsagePeriod } from '../domain/usage-report';
import { UsageReports, type PageEnd } from '../ports/usage-reports';
import { queryInvalid } from '../usage.errors';
import { assertReadable } from './usage-period';

const LONGEST_PAGE = 1_000;

export interface ReceiptQuery extends UsagePeriod {
  /** 1 to 1000. */
  readonly limit: number;
  /** Of the page before; null for the first one. */
  readonly cursor: string | null;
}

export interface ReceiptPage {
  /** One for each attempt, newest first. */
  readonly rows: readonly ModelCall[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** The ledger, page by page. Attempts that are entered meanwhile neither repeat nor hide others. */
@Injectable()
export class ReadReceipts {
  constructor(private readonly reports: UsageReports) {}

  /** @throws AppError `request.invalid` */
  async page(query: ReceiptQuery): Promise<ReceiptPage> {
    const { limit, cursor } = query;
    assertReadable(query);
    if (!Number.isInteger(limit) || limit < 1 || limit > LONGEST_PAGE) {
      throw queryInvalid('/limit', `must be a whole number from 1 to ${LONGEST_PAGE}`);
    }
    const found = await this.reports.attempts(query, limit + 1, cursor === null ? null : endOf(cursor));
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return { rows, nextCursor: last && found.length > limit ? cursorAfter(last) : null };
  }
}

function cursorAfter({ createdAt, id }: PageEnd): string {
  return `${createdAt.getTime()}.${id}`;
}

function endOf(cursor: string): PageEnd {
  const [, time = '', id = ''] = /^(\d{1,14})\.(.+)$/.exec(cursor) ?? [];
  if (!isId(id)) throw queryInvalid('/cursor', 'must be the nextCursor of a page');
  return { createdAt: new Date(Number(time)), id };
}
