import type { Clock, Events } from '@seoforge/kernel';
import { AppError, messageOf } from '@seoforge/kernel';

import type { UnknownPrices } from '../catalogue/worst-case-of';
import type { CallAccounts } from '../ports/call-accounts';
import type { Call, CallPart, Middleware, Next } from './call';
import { CallSpending } from './call-spending';

export interface BudgetSettings {
  readonly unknownPrices: UnknownPrices;
  /** Longer than any call can last. */
  readonly reservationLifetimeMs: number;
}

/** Nothing is asked before its worst case is set aside, and nothing is answered without being accounted for. */
export class Budget implements Middleware {
  constructor(
    private readonly accounts: CallAccounts,
    private readonly settings: BudgetSettings,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    const spending = new CallSpending(call, this.accounts, this.settings, this.clock);
    try {
      await spending.cover(call.work, call.candidate);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      yield { type: 'error', error };
      return;
    }
    try {
      yield* next({ ...call, spending });
    } finally {
      spending.settlePurse();
      await this.#settle(call, spending.reservationId);
    }
  }

  /** An answer that has been paid for is given even when the books cannot be written: the reservation stays, as spent. */
  async #settle({ id, context, attempts }: Call, reservationId: string | null): Promise<void> {
    if (attempts.length === 0 && reservationId === null) return;
    try {
      await this.accounts.settle({ id, context, reservationId, attempts });
    } catch (error) {
      const facts = { callId: id, siteId: context.siteId, error: messageOf(error) };
      this.events.publish({ name: 'usage.settlement_failed', level: 'warn', facts });
    }
  }
}
