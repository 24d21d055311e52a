import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';

import type { BudgetStatus } from '../domain/budget';
import { BudgetRepository } from '../ports/budget-repository';
import { siteNotFound } from '../usage.errors';

@Injectable()
export class ReadSiteBudget {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `site.not_found` */
  async execute(siteId: string): Promise<BudgetStatus> {
    const status = await this.budgets.status(siteId, this.clock.now());
    if (!status) throw siteNotFound();
    return status;
  }
}
