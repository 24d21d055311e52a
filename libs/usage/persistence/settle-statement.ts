import type { EndedCall } from '@seoforge/ai-providers';
import type { MicroUsd } from '@seoforge/kernel';
import type { DataSource } from 'typeorm';

import { modelCallsOf } from '../application/model-calls-of';
import type { ModelCall } from '../domain/model-call';
import { boundedQuery } from './bounded-query';
import type { BudgetEvent } from './budget-event';

/** What settling needs of a call; without attempts it gives back what was reserved. */
export interface Settlement {
  readonly callId: string;
  readonly siteId: string;
  readonly reservationId: string | null;
  /** Decides the month of a call for which nothing was reserved. */
  readonly endedAt: Date;
  readonly attempts: readonly ModelCall[];
}

const STATEMENT =
  'SELECT * FROM settle_calls($1, $2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::jsonb) AS settled';

/** Settles calls in one transaction; those that have been settled before stay as they are. */
export async function settle(
  dataSource: DataSource,
  settlements: readonly Settlement[],
  defaultLimit: MicroUsd,
): Promise<readonly BudgetEvent[]> {
  const [row] = await boundedQuery<{ events: readonly BudgetEvent[] }>(dataSource, STATEMENT, [
    defaultLimit,
    settlements.map(({ callId }) => callId),
    settlements.map(({ siteId }) => siteId),
    settlements.map(({ reservationId }) => reservationId),
    settlements.map(({ endedAt }) => endedAt),
    JSON.stringify(settlements.flatMap(({ attempts }) => attempts)),
  ]);
  return row?.events ?? [];
}

export function settlementOf(call: EndedCall, endedAt: Date): Settlement {
  return {
    callId: call.id,
    siteId: call.context.siteId,
    reservationId: call.reservationId,
    endedAt,
    attempts: modelCallsOf(call),
  };
}
