import { AppError, type MicroUsd } from '@seoforge/kernel';

/** Money that the calls of one article share: calls made side by side cannot spend it twice. Lives in the process that writes the article. */
export class Purse {
  #spentMicroUsd: MicroUsd;
  #setAsideMicroUsd: MicroUsd = 0;
  #settled = Promise.withResolvers<undefined>();

  /** @param spentMicroUsd what was spent before, for an article that is gone on with. */
  constructor(
    readonly limitMicroUsd: MicroUsd,
    spentMicroUsd: MicroUsd = 0,
  ) {
    this.#spentMicroUsd = spentMicroUsd;
  }

  get leftMicroUsd(): MicroUsd {
    return this.limitMicroUsd - this.#spentMicroUsd - this.#setAsideMicroUsd;
  }

  /** @throws AppError `budget.article_limit_exceeded` when there is not so much left. */
  setAside(amountMicroUsd: MicroUsd): void {
    if (amountMicroUsd > this.leftMicroUsd) throw articleLimitExceeded(amountMicroUsd, this.leftMicroUsd);
    this.#setAsideMicroUsd += amountMicroUsd;
  }

  /** Ends a call: what was set aside for it comes back, less what it took. */
  settle(setAsideMicroUsd: MicroUsd, chargeMicroUsd: MicroUsd): void {
    this.#setAsideMicroUsd -= setAsideMicroUsd;
    this.#spentMicroUsd += chargeMicroUsd;
    this.#settled.resolve(undefined);
    this.#settled = Promise.withResolvers();
  }

  /** When the next of the calls under way ends, and may give something back; undefined where there is none. */
  nextSettlement(): Promise<undefined> | undefined {
    return this.#setAsideMicroUsd > 0 ? this.#settled.promise : undefined;
  }
}

/** The code of a call that the article's money does not cover. */
export const ARTICLE_LIMIT_EXCEEDED = 'budget.article_limit_exceeded';

function articleLimitExceeded(needed: MicroUsd, left: MicroUsd): AppError {
  return new AppError({
    code: ARTICLE_LIMIT_EXCEEDED,
    kind: 'budget_exceeded',
    message: `The next call might cost ${needed} micro-USD, and ${left} are left of what this may cost in all. Raise the limit, or ask for less.`,
  });
}
