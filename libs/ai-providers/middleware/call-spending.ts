import { AppError, type Clock, type MicroUsd } from '@seoforge/kernel';

import { worstCaseOf } from '../catalogue/worst-case-of';
import type { CallAccounts } from '../ports/call-accounts';
import type { BudgetSettings } from './budget';
import type { Call, Candidate, Spending, Work } from './call';

/** The reservation of one call; it grows when attempts that may have cost something are followed by another. */
export class CallSpending implements Spending {
  #reservationId: string | null = null;
  #reservedMicroUsd: MicroUsd = 0;

  constructor(
    private readonly call: Pick<Call, 'context' | 'candidate' | 'attempts'>,
    private readonly accounts: CallAccounts,
    private readonly settings: BudgetSettings,
    private readonly clock: Clock,
  ) {}

  get reservationId(): string | null {
    return this.#reservationId;
  }

  async cover(work: Work, ...candidates: readonly Candidate[]): Promise<void> {
    const { maxCostMicroUsd, purse } = this.call.context;
    const now = this.clock.now();
    let needed = this.#chargedMicroUsd();
    for (const { entry } of candidates) needed += worstCaseOf(entry, work, this.settings.unknownPrices, now);
    if (maxCostMicroUsd !== undefined && needed > maxCostMicroUsd) throw callLimitExceeded(needed, maxCostMicroUsd);
    const missing = needed - this.#reservedMicroUsd;
    if (missing <= 0) return;
    purse?.setAside(missing);
    try {
      await this.#reserve(missing);
    } catch (error) {
      purse?.settle(missing, 0);
      throw error;
    }
    this.#reservedMicroUsd = needed;
  }

  /** Ends the call for those it shares money with. */
  settlePurse(): void {
    this.call.context.purse?.settle(this.#reservedMicroUsd, this.#chargedMicroUsd());
  }

  /** By the attempts so far. */
  #chargedMicroUsd(): MicroUsd {
    return this.call.attempts.reduce((sum, { chargeMicroUsd }) => sum + chargeMicroUsd, 0);
  }

  async #reserve(amountMicroUsd: MicroUsd): Promise<void> {
    const { siteId, articleId = null, mode, purpose } = this.call.context;
    const { provider, model } = this.call.candidate;
    const { reservationLifetimeMs } = this.settings;
    if (this.#reservationId === null) {
      const reserved = { siteId, articleId, mode, purpose, provider, model };
      this.#reservationId = await this.accounts.reserve(reserved, amountMicroUsd, reservationLifetimeMs);
    } else await this.accounts.extend(siteId, this.#reservationId, amountMicroUsd);
  }
}

function callLimitExceeded(needed: MicroUsd, limit: MicroUsd): AppError {
  return new AppError({
    code: 'budget.call_limit_exceeded',
    kind: 'budget_exceeded',
    message: `The call might cost ${needed} micro-USD, more than its limit of ${limit}. Raise the limit, or lower the maximum of output tokens.`,
  });
}
