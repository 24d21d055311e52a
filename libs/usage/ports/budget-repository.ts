import type { Budget, BudgetStatus } from '../domain/budget';

export abstract class BudgetRepository {
  /** @returns whether there is such a site. @throws AppError `request.invalid` for a time zone that cannot be reckoned with */
  abstract save(siteId: string, budget: Budget): Promise<boolean>;

  /** @returns null if there is no such site. */
  abstract status(siteId: string, now: Date): Promise<BudgetStatus | null>;
}
