import { providerFailure } from '../wire/provider-failure';
import type { Call, CallPart, Middleware, Next } from './call';
import { endOfCall } from './call-end';
import { ProviderSlots } from './provider-slots';

const WAITING_PER_SLOT = 4;
const MAX_WAIT_MS = 10_000;

export interface BulkheadSettings {
  /** Attempts that may be under way at one provider in this process. */
  readonly providerConcurrency: number;
  /** Longest wait for one of them to end; 10 s unless given. */
  readonly maxWaitMs?: number;
}

/** Attempts at one provider: how many are under way, and how many wait for one of those to end. */
export interface ProviderLoad {
  readonly inUse: number;
  readonly waiting: number;
}

/** Keeps a provider that has become slow from taking all of this process: attempts beyond its share wait, or are refused. */
export class Bulkhead implements Middleware {
  readonly #slots = new Map<string, ProviderSlots>();

  constructor(private readonly settings: BulkheadSettings) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    const { provider } = call.candidate;
    const slots = this.#slotsOf(provider);
    if (!(await slots.take(call.signal))) {
      const isOver = call.signal.aborted;
      yield {
        type: 'error',
        error: isOver ? endOfCall(call.signal, provider) : providerFailure(provider, 'overloaded'),
      };
      return;
    }
    try {
      yield* next(call);
    } finally {
      slots.release();
    }
  }

  loadOf(provider: string): ProviderLoad {
    const { inUse, waiting } = this.#slotsOf(provider);
    return { inUse, waiting };
  }

  #slotsOf(provider: string): ProviderSlots {
    const known = this.#slots.get(provider);
    if (known) return known;
    const { providerConcurrency: slots, maxWaitMs = MAX_WAIT_MS } = this.settings;
    const created = new ProviderSlots({ slots, maxWaiting: WAITING_PER_SLOT * slots, maxWaitMs });
    this.#slots.set(provider, created);
    return created;
  }
}
