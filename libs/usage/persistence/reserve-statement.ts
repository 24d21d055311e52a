import type { ReservedCall } from '@seoforge/ai-providers';
import type { MicroUsd } from '@seoforge/kernel';
import type { DataSource } from 'typeorm';

import type { ExhaustedBudget } from '../usage.errors';
import { boundedQuery } from './bounded-query';
import type { BudgetEvent } from './budget-event';

/** Asks for money: for a new reservation, or for more on one that exists. */
export interface ReservationRequest {
  readonly siteId: string;
  readonly reservationId: string;
  readonly amountMicroUsd: MicroUsd;
  /** 0 for more on a reservation that exists. */
  readonly lifetimeMs: number;
  /** What a new reservation is for. */
  readonly about: Omit<ReservedCall, 'siteId'> | null;
}

export type ReservationOutcome =
  | { readonly kind: 'granted' | 'expired' | 'site_not_found' }
  | { readonly kind: 'refused'; readonly budget: ExhaustedBudget };

interface Row {
  readonly outcomes: readonly ('granted' | 'expired' | 'site_not_found' | 'refused')[];
  readonly refusals: readonly (Omit<ExhaustedBudget, 'renewsAt'> & { places: readonly number[]; renewsAt: string })[];
  readonly events: readonly BudgetEvent[];
}

const STATEMENT =
  'SELECT * FROM reserve_budget($1, $2, $3::uuid[], $4::uuid[], $5::bigint[], $6::integer[], $7::jsonb) AS granted';

/** Grants what the budgets allow, in the order of the requests, in one transaction. */
export async function reserve(
  dataSource: DataSource,
  requests: readonly ReservationRequest[],
  defaultLimit: MicroUsd,
  now: Date,
): Promise<{ outcomes: readonly ReservationOutcome[]; events: readonly BudgetEvent[] }> {
  const [row] = await boundedQuery<Row>(dataSource, STATEMENT, [
    defaultLimit,
    now,
    requests.map(({ siteId }) => siteId),
    requests.map(({ reservationId }) => reservationId),
    requests.map(({ amountMicroUsd }) => amountMicroUsd),
    requests.map(({ lifetimeMs }) => lifetimeMs),
    JSON.stringify(requests.map(({ about }) => about)),
  ]);
  if (!row) throw new TypeError('reserve_budget returned no row.');
  const budgets = new Map<number, ExhaustedBudget>();
  for (const { places, renewsAt, ...amounts } of row.refusals) {
    for (const place of places) budgets.set(place, { ...amounts, renewsAt: new Date(renewsAt) });
  }
  const outcomes = row.outcomes.map((kind, index): ReservationOutcome => {
    if (kind !== 'refused') return { kind };
    const budget = budgets.get(index + 1);
    if (!budget) throw new TypeError('reserve_budget refused without a reason.');
    return { kind, budget };
  });
  return { outcomes, events: row.events };
}
