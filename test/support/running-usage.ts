import type { INestApplicationContext } from '@nestjs/common';
import { CallAccounts } from '@seoforge/ai-providers';
import type { Environment } from '@seoforge/config';
import { Clock, Events, newId, SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';
import { SetSiteBudget, UsageModule, type Budget } from '@seoforge/usage';
import { DataSource } from 'typeorm';

import { createTestContext } from './test-context';
import { createTestDatabase, type TestDatabase } from './test-database';

/** The system's clock, until it is set. */
export class SettableClock extends SystemClock {
  setTo: Date | null = null;

  override now(): Date {
    return this.setTo ?? super.now();
  }
}

/** What a site may spend in the tests that do not say: 1 USD. */
const BUDGET: Budget = { monthlyLimitMicroUsd: 1_000_000, timeZone: 'UTC', alertAtPercent: [50, 80, 100] };

/** A process's ledger and budgets, and no other feature. */
export interface RunningUsage {
  readonly context: INestApplicationContext;
  /** For further processes of the same installation. */
  readonly databaseUrl: string;
  readonly accounts: CallAccounts;
  readonly dataSource: DataSource;
  readonly events: CollectedEvents;
  readonly clock: SettableClock;
  /** Makes a tenant with a budget of its own, or with the installation's where it is null. */
  newSite(budget?: Partial<Budget> | null): Promise<string>;
  setBudget(siteId: string, budget: Partial<Budget>): Promise<void>;
  stop(): Promise<void>;
}

/** On the database given, as a further process of it, or on one of its own. */
export async function startUsage(variables: Environment = {}): Promise<RunningUsage> {
  const database: TestDatabase | null = variables['DATABASE_URL'] === undefined ? await createTestDatabase() : null;
  const databaseUrl = variables['DATABASE_URL'] ?? database?.url ?? '';
  const context = await createTestContext({ ...variables, DATABASE_URL: databaseUrl }, [UsageModule]);
  const events = new CollectedEvents();
  const clock = new SettableClock();
  context.get(Events).publish = (event) => {
    events.publish(event);
  };
  context.select(UsageModule).get(Clock, { strict: true }).now = () => clock.now();
  const dataSource = context.get(DataSource);
  const setBudget = (siteId: string, budget: Partial<Budget>): Promise<void> =>
    context.get(SetSiteBudget).execute(siteId, { ...BUDGET, ...budget });
  return {
    context,
    databaseUrl,
    accounts: context.get(CallAccounts),
    dataSource,
    events,
    clock,
    setBudget,
    newSite: async (budget = {}) => {
      const id = newId();
      await dataSource.query('INSERT INTO sites (id, name, created_at) VALUES ($1, $2, now())', [id, 'Garden site']);
      if (budget) await setBudget(id, budget);
      return id;
    },
    stop: async () => {
      await context.close();
      await database?.drop();
    },
  };
}
