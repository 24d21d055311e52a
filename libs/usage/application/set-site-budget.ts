import { Injectable } from '@nestjs/common';

import { faultsOf, type Budget } from '../domain/budget';
import { BudgetRepository } from '../ports/budget-repository';
import { budgetInvalid, siteNotFound } from '../usage.errors';

/** Gives a site a budget of its own. It holds from the next call on; what is spent stays spent. */
@Injectable()
export class SetSiteBudget {
  constructor(private readonly budgets: BudgetRepository) {}

  /** @throws AppError `request.invalid`, `site.not_found` */
  async execute(siteId: string, budget: Budget): Promise<void> {
    const faults = faultsOf(budget);
    if (faults.length > 0) throw budgetInvalid(faults);
    if (!(await this.budgets.save(siteId, budget))) throw siteNotFound();
  }
}
