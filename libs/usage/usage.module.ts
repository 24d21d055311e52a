import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallAccounts } from '@seoforge/ai-providers';
import { Clock, SystemClock } from '@seoforge/kernel';
import { EventsModule } from '@seoforge/observability';

import { ReadReceipts } from './application/read-receipts';
import { ReadSiteBudget } from './application/read-site-budget';
import { ReadUsage } from './application/read-usage';
import { SetSiteBudget } from './application/set-site-budget';
import { BudgetGauges } from './persistence/budget-gauges';
import { BudgetMonthEntity } from './persistence/budget-month.entity';
import { BudgetReservationEntity } from './persistence/budget-reservation.entity';
import { ModelCallEntity } from './persistence/model-call.entity';
import { PostgresCallAccounts } from './persistence/postgres-call-accounts';
import { ReservationSweeper } from './persistence/reservation-sweeper';
import { SiteBudgetEntity } from './persistence/site-budget.entity';
import { TypeormBudgetRepository } from './persistence/typeorm-budget-repository';
import { TypeormModelCallLedger } from './persistence/typeorm-model-call-ledger';
import { TypeormUsageReports } from './persistence/typeorm-usage-reports';
import { BudgetRepository } from './ports/budget-repository';
import { ModelCallLedger } from './ports/model-call-ledger';
import { UsageReports } from './ports/usage-reports';

@Module({
  imports: [
    EventsModule,
    TypeOrmModule.forFeature([BudgetMonthEntity, BudgetReservationEntity, ModelCallEntity, SiteBudgetEntity]),
  ],
  providers: [
    BudgetGauges,
    ReadReceipts,
    ReadSiteBudget,
    ReadUsage,
    ReservationSweeper,
    SetSiteBudget,
    { provide: BudgetRepository, useClass: TypeormBudgetRepository },
    { provide: CallAccounts, useClass: PostgresCallAccounts },
    { provide: Clock, useClass: SystemClock },
    { provide: ModelCallLedger, useClass: TypeormModelCallLedger },
    { provide: UsageReports, useClass: TypeormUsageReports },
  ],
  exports: [CallAccounts, ModelCallLedger, ReadReceipts, ReadSiteBudget, ReadUsage, SetSiteBudget],
})
export class UsageModule {}
