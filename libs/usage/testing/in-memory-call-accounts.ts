import { CallAccounts, type EndedCall, type ReservedCall } from '@seoforge/ai-providers';
import {
  newId,
  SystemClock,
  type Clock,
  type DomainEvent,
  type EventName,
  type Events,
  type MicroUsd,
} from '@seoforge/kernel';

import { modelCallsOf } from '../application/model-calls-of';
import type { Budget } from '../domain/budget';
import { CALL_LOST, type ModelCall } from '../domain/model-call';
import { budgetExceeded, reservationExpired } from '../usage.errors';
import { InMemoryModelCallLedger } from './in-memory-model-call-ledger';
import { sampleModelCall } from './sample-model-call';

interface Account {
  readonly siteId: string;
  readonly month: string;
  spentMicroUsd: MicroUsd;
  alertedPercent: number;
}

interface Reservation {
  readonly id: string;
  readonly call: ReservedCall;
  readonly account: Account;
  readonly lifetimeMs: number;
  readonly createdAt: Date;
  amountMicroUsd: MicroUsd;
  expiresAtMs: number;
}

const HOUR_MS = 3_600_000;

const DEFAULT_BUDGET: Budget = {
  monthlyLimitMicroUsd: 50_000_000,
  timeZone: 'UTC',
  alertAtPercent: [50, 80, 100],
};

/** Budgets and ledger of one process; every site is known. */
export class InMemoryCallAccounts extends CallAccounts {
  /** Budgets that sites have of their own. */
  readonly budgets = new Map<string, Budget>();
  readonly #accounts = new Map<string, Account>();
  readonly #reservations = new Map<string, Reservation>();
  /** What calls that were given up as lost have been charged, and to whom. */
  readonly #lost = new Map<string, Account>();

  constructor(
    readonly ledger: InMemoryModelCallLedger = new InMemoryModelCallLedger(),
    private readonly events?: Events,
    private readonly clock: Clock = new SystemClock(),
  ) {
    super();
  }

  async reserve(call: ReservedCall, amountMicroUsd: MicroUsd, lifetimeMs: number): Promise<string> {
    const account = this.#accountOf(call.siteId, this.clock.now());
    this.#expire(account);
    this.#check(account, amountMicroUsd);
    const id = newId();
    const createdAt = this.clock.now();
    const expiresAtMs = createdAt.getTime() + lifetimeMs;
    this.#hold({ id, call, account, lifetimeMs, createdAt, amountMicroUsd, expiresAtMs });
    return id;
  }

  async extend(siteId: string, reservationId: string, byMicroUsd: MicroUsd): Promise<void> {
    const account = this.#heldBy(siteId, reservationId)?.account ?? this.#accountOf(siteId, this.clock.now());
    this.#expire(account);
    this.#check(account, byMicroUsd);
    const held = this.#heldBy(siteId, reservationId);
    if (!held) throw reservationExpired();
    held.amountMicroUsd += byMicroUsd;
    held.expiresAtMs = this.clock.now().getTime() + held.lifetimeMs;
  }

  async settle(call: EndedCall): Promise<void> {
    const { siteId } = call.context;
    const held = this.#heldBy(siteId, call.reservationId ?? '');
    const lost = this.#ledgerRow(call.reservationId ?? '');
    const account = held?.account ?? this.#lost.get(lost?.id ?? '') ?? this.#accountOf(siteId, this.clock.now());
    const reservedMicroUsd = held?.amountMicroUsd ?? lost?.chargeMicroUsd ?? 0;
    if (held) this.#release(held);
    if (lost) this.#takeBack(lost, account);
    const entered = modelCallsOf(call).filter(({ id }) => !this.#ledgerRow(id));
    const chargeMicroUsd = entered.reduce((total, attempt) => total + attempt.chargeMicroUsd, 0);
    this.ledger.calls.push(...entered);
    if (chargeMicroUsd > reservedMicroUsd) {
      this.#tell('budget.overrun', { siteId, callId: call.id, reservedMicroUsd, chargeMicroUsd });
    }
    this.#charge(account, chargeMicroUsd);
  }

  /** Of the month that runs. */
  balanceOf(siteId: string): { spentMicroUsd: MicroUsd; reservedMicroUsd: MicroUsd } {
    const account = this.#accountOf(siteId, this.clock.now());
    return { spentMicroUsd: account.spentMicroUsd, reservedMicroUsd: this.#reserved(account) };
  }

  #accountOf(siteId: string, moment: Date): Account {
    const month = monthOf(moment, this.#budgetOf(siteId).timeZone);
    const key = `${siteId} ${month}`;
    const account = this.#accounts.get(key) ?? { siteId, month, spentMicroUsd: 0, alertedPercent: 0 };
    this.#accounts.set(key, account);
    return account;
  }

  #budgetOf(siteId: string): Budget {
    return this.budgets.get(siteId) ?? DEFAULT_BUDGET;
  }

  #heldBy(siteId: string, reservationId: string): Reservation | undefined {
    const held = this.#reservations.get(reservationId);
    return held?.account.siteId === siteId ? held : undefined;
  }

  #hold(reservation: Reservation): void {
    this.#reservations.set(reservation.id, reservation);
    this.ledger.reservations.set(reservation.id, reservation);
  }

  #release({ id }: Reservation): void {
    this.#reservations.delete(id);
    this.ledger.reservations.delete(id);
  }

  #reserved(account: Account): MicroUsd {
    const held = [...this.#reservations.values()].filter((reservation) => reservation.account === account);
    return held.reduce((total, { amountMicroUsd }) => total + amountMicroUsd, 0);
  }

  #check(account: Account, amountMicroUsd: MicroUsd): void {
    const { monthlyLimitMicroUsd: limitMicroUsd, timeZone } = this.#budgetOf(account.siteId);
    const { spentMicroUsd } = account;
    const reservedMicroUsd = this.#reserved(account);
    if (spentMicroUsd + reservedMicroUsd + amountMicroUsd <= limitMicroUsd) return;
    const renewsAt = endOfMonth(account.month, timeZone);
    throw budgetExceeded({ limitMicroUsd, spentMicroUsd, reservedMicroUsd, renewsAt });
  }

  #expire(account: Account): void {
    for (const held of this.#reservations.values()) {
      if (held.account !== account || held.expiresAtMs > this.clock.now().getTime()) continue;
      this.#release(held);
      this.#lost.set(held.id, account);
      this.ledger.calls.push(lostCall(held));
      this.#charge(account, held.amountMicroUsd);
    }
  }

  #takeBack(lost: ModelCall, account: Account): void {
    this.ledger.calls.splice(this.ledger.calls.indexOf(lost), 1);
    account.spentMicroUsd -= lost.chargeMicroUsd;
  }

  #charge(account: Account, chargeMicroUsd: MicroUsd): void {
    account.spentMicroUsd += chargeMicroUsd;
    const { siteId, month, spentMicroUsd } = account;
    const { monthlyLimitMicroUsd: limitMicroUsd, alertAtPercent } = this.#budgetOf(siteId);
    for (const percent of alertAtPercent) {
      if (spentMicroUsd === 0 || percent <= account.alertedPercent) continue;
      if (spentMicroUsd * 100 < limitMicroUsd * percent) continue;
      account.alertedPercent = percent;
      this.#tell('budget.threshold_reached', { siteId, month, percent, limitMicroUsd, spentMicroUsd });
    }
  }

  #ledgerRow(id: string): ModelCall | undefined {
    return this.ledger.calls.find((call) => call.id === id);
  }

  #tell(name: EventName, facts: DomainEvent['facts']): void {
    this.events?.publish({ name, level: 'warn', facts });
  }
}

function monthOf(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit' }).formatToParts(moment);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}

/** Time zones are whole quarters of an hour, at most 14 hours, from UTC. */
function endOfMonth(month: string, timeZone: string): Date {
  const [year = 0, following = 1] = month.split('-').map(Number);
  let moment = Date.UTC(year, following) - 14 * HOUR_MS;
  while (monthOf(new Date(moment), timeZone) <= month) moment += HOUR_MS / 4;
  return new Date(moment);
}

function lostCall({ id, call, amountMicroUsd, lifetimeMs, createdAt }: Reservation): ModelCall {
  return sampleModelCall({
    id,
    callId: id,
    ...call,
    outcome: 'failed',
    errorCode: CALL_LOST,
    inputTokens: null,
    outputTokens: null,
    costMicroUsd: null,
    chargeMicroUsd: amountMicroUsd,
    durationMs: lifetimeMs,
    createdAt,
  });
}
