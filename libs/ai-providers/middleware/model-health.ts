import type { AppError, Clock, EventName, Events } from '@seoforge/kernel';

import { ProviderError } from '../provider-errors';
import type { Candidate, SiteAccount } from './call';
import { CircuitBreaker, type CircuitState, type Permit } from './circuit-breaker';
import { MovingAverage } from './moving-average';
import { vendorFaultOf } from './vendor-fault';

/** Beyond it, the model that has been unused for longest is forgotten. */
const MAX_MODELS = 500;

type ModelName = Pick<Candidate, 'provider' | 'model' | 'account'>;

/** How a model has been doing, as seen by this process. */
export interface ModelHealthReport {
  readonly circuit: CircuitState;
  /** Moving average until the first part of an answer; null before the first one. */
  readonly latencyMs: number | null;
  /** Moving average until the end of an answer that ended well; null before the first one. */
  readonly durationMs: number | null;
  /** From 0 to 1, of `calls`; null where there are none. */
  readonly errorRate: number | null;
  /** Attempts of the last 60 seconds, 20 at most, that showed something about the vendor. */
  readonly calls: number;
  /** Of the last attempt that failed, however long ago. */
  readonly lastErrorCode: string | null;
}

/** One attempt that a circuit has let through. */
export interface Visit {
  firstPartCame(): void;
  succeeded(): void;
  failed(failure: AppError): void;
  /** Always the last one; alone, it means that the attempt has shown nothing about the model. */
  left(): void;
}

export interface ModelHealthOptions {
  /** How long a circuit stays open at first. */
  readonly circuitOpenMs: number;
  readonly clock: Clock;
  readonly events: Events;
}

/**
 * What this process knows about each model from its own attempts, and whom it leaves alone therefore. Behind a site's own account a
 * model is one of its own: what befalls one account's calls holds nobody else's back.
 */
export class ModelHealth {
  readonly #records = new Map<string, ModelRecord>();

  constructor(private readonly options: ModelHealthOptions) {}

  healthOf(provider: string, model: string, account?: SiteAccount): ModelHealthReport {
    const nowMs = this.#nowMs();
    const record = this.#records.get(keyOf({ provider, model, account }));
    return {
      circuit: record?.breaker.stateAt(nowMs) ?? 'closed',
      latencyMs: record?.latencyMs.value ?? null,
      durationMs: record?.durationMs.value ?? null,
      errorRate: record?.breaker.outcomes.errorRateAt(nowMs) ?? null,
      calls: record?.breaker.outcomes.countAt(nowMs) ?? 0,
      lastErrorCode: record?.lastErrorCode ?? null,
    };
  }

  /** Of every model that was asked, once for each account. */
  circuits(): readonly { readonly provider: string; readonly model: string; readonly state: CircuitState }[] {
    const nowMs = this.#nowMs();
    return [...this.#records.values()].map(({ provider, model, breaker }) => ({
      provider,
      model,
      state: breaker.stateAt(nowMs),
    }));
  }

  /** How long the model is still to be left alone; 0 where it may be asked now. */
  waitMsOf(candidate: ModelName): number {
    return this.#records.get(keyOf(candidate))?.breaker.waitMsAt(this.#nowMs()) ?? 0;
  }

  /** @returns undefined where the model is to be left alone */
  enter(candidate: ModelName): Visit | undefined {
    const record = this.#recordOf(candidate);
    const startedAtMs = this.#nowMs();
    const permit = record.breaker.enter(startedAtMs);
    return permit && this.#visit(candidate, record, permit, startedAtMs);
  }

  #visit(candidate: ModelName, record: ModelRecord, permit: Permit, startedAtMs: number): Visit {
    let hasBegun = false;
    return {
      firstPartCame: () => {
        if (!hasBegun) record.latencyMs.add(this.#nowMs() - startedAtMs);
        hasBegun = true;
      },
      succeeded: () => {
        const nowMs = this.#nowMs();
        record.durationMs.add(nowMs - startedAtMs);
        if (record.breaker.succeeded(permit, nowMs)) this.#publish('ai.circuit_closed', 'info', candidate);
      },
      failed: (failure) => {
        if (failure instanceof ProviderError && failure.reason !== 'overloaded') record.lastErrorCode = failure.code;
        const fault = vendorFaultOf(failure);
        if (fault === 'none') return;
        const { retryAfterMs } = failure;
        const hasOpened = record.breaker.failed(
          permit,
          { isLasting: fault === 'lasting', retryAfterMs },
          this.#nowMs(),
        );
        if (hasOpened) this.#publish('ai.circuit_opened', 'warn', candidate);
      },
      left: () => {
        record.breaker.leave(permit);
      },
    };
  }

  #recordOf(candidate: ModelName): ModelRecord {
    const key = keyOf(candidate);
    const record = this.#records.get(key) ?? new ModelRecord(candidate, this.options.circuitOpenMs);
    this.#records.delete(key);
    this.#records.set(key, record);
    const [oldest] = this.#records.keys();
    if (this.#records.size > MAX_MODELS && oldest !== undefined) this.#records.delete(oldest);
    return record;
  }

  #publish(name: EventName, level: 'info' | 'warn', { provider, model, account }: ModelName): void {
    const facts = { provider, model, ...(account && { siteId: account.siteId }) };
    this.options.events.publish({ name, level, facts });
  }

  #nowMs(): number {
    return this.options.clock.now().getTime();
  }
}

class ModelRecord {
  readonly provider: string;
  readonly model: string;
  readonly breaker: CircuitBreaker;
  readonly latencyMs = new MovingAverage();
  readonly durationMs = new MovingAverage();
  lastErrorCode: string | null = null;

  constructor({ provider, model }: ModelName, circuitOpenMs: number) {
    this.provider = provider;
    this.model = model;
    this.breaker = new CircuitBreaker(circuitOpenMs);
  }
}

function keyOf({ provider, model, account }: ModelName): string {
  return account ? `${account.id}/${provider}/${model}` : `${provider}/${model}`;
}
