import { newId } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';
import { ReadReceipts, ReadSiteBudget } from '@seoforge/usage';
import { InMemoryCallAccounts, InMemoryModelCallLedger } from '@seoforge/usage/testing';

import { SettableClock, startUsage, type RunningUsage } from '../support/running-usage';
import { describeCallAccountsContract } from './call-accounts.contract';

const clock = new SettableClock();
const events = new CollectedEvents();
const inMemory = new InMemoryCallAccounts(new InMemoryModelCallLedger(), events, clock);

describeCallAccountsContract('InMemoryCallAccounts', {
  start: async () => inMemory,
  stop: async () => undefined,
  newSite: async (budget) => {
    const id = newId();
    inMemory.budgets.set(id, budget);
    return id;
  },
  setBudget: async (siteId, budget) => void inMemory.budgets.set(siteId, budget),
  balanceOf: async (siteId) => inMemory.balanceOf(siteId),
  ledgerOf: async (siteId) => inMemory.ledger.calls.filter((call) => call.siteId === siteId),
  events: () => events.all,
  setClock: (now) => (clock.setTo = now),
});

let usage: RunningUsage;

describeCallAccountsContract('The accounts on PostgreSQL', {
  start: async () => {
    usage = await startUsage();
    return usage.accounts;
  },
  stop: () => usage.stop(),
  newSite: (budget) => usage.newSite(budget),
  setBudget: (siteId, budget) => usage.setBudget(siteId, budget),
  balanceOf: async (siteId) => {
    const { spentMicroUsd, reservedMicroUsd } = await usage.context.get(ReadSiteBudget).execute(siteId);
    return { spentMicroUsd, reservedMicroUsd };
  },
  ledgerOf: async (siteId) => {
    const now = Date.now();
    const year = { from: new Date(now - 300 * 86_400_000), to: new Date(now + 60_000) };
    return (await usage.context.get(ReadReceipts).page({ ...year, siteId, limit: 100, cursor: null })).rows;
  },
  events: () => usage.events.all,
  setClock: (now) => (usage.clock.setTo = now),
});
