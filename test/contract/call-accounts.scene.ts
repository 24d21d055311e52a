import { setTimeout as sleep } from 'node:timers/promises';

import type { CallAccounts, ReservedCall } from '@seoforge/ai-providers';
import type { DomainEvent } from '@seoforge/kernel';
import type { Budget, ModelCall } from '@seoforge/usage';

import { sampleAttempt, sampleCall, sampleReservedCall } from '../support/sample-call';

/** What the contract needs of an implementation besides the port. */
export interface CallAccountsHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<CallAccounts>;
  readonly stop: () => Promise<void>;
  readonly newSite: (budget: Budget) => Promise<string>;
  readonly setBudget: (siteId: string, budget: Budget) => Promise<void>;
  /** Of the month that runs. */
  readonly balanceOf: (siteId: string) => Promise<{ spentMicroUsd: number; reservedMicroUsd: number }>;
  readonly ledgerOf: (siteId: string) => Promise<readonly ModelCall[]>;
  /** What has been published so far. */
  readonly events: () => readonly DomainEvent[];
  /** Sets the clock, or lets it run again. */
  readonly setClock: (now: Date | null) => void;
}

export const BUDGET: Budget = { monthlyLimitMicroUsd: 1_000, timeZone: 'UTC', alertAtPercent: [50, 80, 100] };
const LIFETIME_MS = 60_000;

/** An implementation under test, with one site whose budget is 1,000. */
export class CallAccountsScene {
  accounts!: CallAccounts;
  siteId!: string;

  constructor(readonly harness: CallAccountsHarness) {}

  async start(): Promise<void> {
    this.accounts = await this.harness.start();
  }

  async newSite(): Promise<void> {
    this.siteId = await this.harness.newSite(BUDGET);
  }

  setBudget(changes: Partial<Budget>): Promise<void> {
    return this.harness.setBudget(this.siteId, { ...BUDGET, ...changes });
  }

  reserve(amount: number, siteId = this.siteId): Promise<string> {
    return this.accounts.reserve(sampleReservedCall(siteId), amount, LIFETIME_MS);
  }

  /** A reservation whose call will not come back. */
  async expired(amount: number, changes: Partial<ReservedCall> = {}): Promise<string> {
    const id = await this.accounts.reserve(sampleReservedCall(this.siteId, changes), amount, 1);
    await sleep(20);
    return id;
  }

  /** A whole call. */
  async spend(amount: number, reserved = amount): Promise<void> {
    const attempts = [sampleAttempt({ chargeMicroUsd: amount })];
    await this.accounts.settle(sampleCall(this.siteId, { reservationId: await this.reserve(reserved), attempts }));
  }

  balance(): ReturnType<CallAccountsHarness['balanceOf']> {
    return this.harness.balanceOf(this.siteId);
  }

  ledger(): Promise<readonly ModelCall[]> {
    return this.harness.ledgerOf(this.siteId);
  }

  /** The facts of events about the site. */
  told(name: string): DomainEvent['facts'][] {
    const events = this.harness
      .events()
      .filter((event) => event.name === name && event.facts['siteId'] === this.siteId);
    return events.map(({ facts }) => facts);
  }
}
