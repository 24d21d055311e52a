import type { MicroUsd } from '@seoforge/kernel';

import type { CallContext } from '../call-context';
import type { TokenUsage } from './language-model';

/** One request to a model, as the ledger keeps it: failed and aborted ones too. */
export interface ModelAttempt {
  readonly id: string;
  readonly provider: string;
  readonly model: string;
  readonly outcome: 'succeeded' | 'failed' | 'aborted';
  /** Code of the error, for an attempt that did not succeed. */
  readonly errorCode: string | null;
  readonly usage: TokenUsage;
  /** Null where the price or the usage is not known. */
  readonly costMicroUsd: MicroUsd | null;
  /** What counts against the budget: the cost, or a careful estimate where that is not known. */
  readonly chargeMicroUsd: MicroUsd;
  /** The answer came from the cache and cost nothing. */
  readonly isCached: boolean;
  readonly durationMs: number;
  readonly startedAt: Date;
}

/** What a reservation is for: all that is left to tell when the process of its call vanishes. */
export interface ReservedCall {
  readonly siteId: string;
  readonly articleId: string | null;
  readonly mode: CallContext['mode'];
  readonly purpose: string;
  /** Who was to be asked first. */
  readonly provider: string;
  readonly model: string;
}

/** A call that is over, with everything it took. */
export interface EndedCall {
  readonly id: string;
  readonly context: CallContext;
  /** What was set aside for it; null where that was nothing. */
  readonly reservationId: string | null;
  readonly attempts: readonly ModelAttempt[];
}

/** Where the money for model calls comes from and is accounted for. */
export abstract class CallAccounts {
  /**
   * Sets money aside before it can be spent, so that calls made at the same time cannot spend it twice. What is neither
   * settled nor extended within its lifetime is counted as spent.
   * @returns the reservation's id
   * @throws AppError `budget.exceeded`, `site.not_found`, or `service.database_unavailable`
   */
  abstract reserve(call: ReservedCall, amountMicroUsd: MicroUsd, lifetimeMs: number): Promise<string>;

  /**
   * Sets more aside for a call that needs another attempt.
   * @throws AppError as `reserve`, or `budget.reservation_expired`; the reservation then stays as it was
   */
  abstract extend(siteId: string, reservationId: string, byMicroUsd: MicroUsd): Promise<void>;

  /** Enters the attempts in the ledger, charges them, and frees what is left of the reservation, all or nothing. */
  abstract settle(call: EndedCall): Promise<void>;
}
