import { OutcomeWindow } from './outcome-window';

export const CIRCUIT_STATES = ['closed', 'open', 'half_open'] as const;
export type CircuitState = (typeof CIRCUIT_STATES)[number];

/** Leave to make one attempt; its holder reports how that went. */
export interface Permit {
  readonly isProbe: boolean;
}

const FAILURES_IN_A_ROW = 5;
const MIN_OUTCOMES = 10;
const ERROR_RATE = 0.5;
/** What a vendor states is heeded up to here. */
const MAX_STATED_WAIT_MS = 60_000;
/** A probe that has not ended by then is taken for lost, so that the circuit never waits for it in vain. */
const PROBE_LEASE_MS = 30_000;
/** Said to those who come while a probe is under way: nobody knows how long it takes. */
const PROBE_WAIT_MS = 1_000;

/**
 * Leaves a model alone that keeps failing. Opens after 5 failures in a row, or when half of at least 10 outcomes are failures;
 * then lets a single probe through at a time, and waits twice as long after one that failed. Times are epoch milliseconds.
 */
export class CircuitBreaker {
  readonly outcomes = new OutcomeWindow();
  #openUntilMs: number | null = null;
  #openForMs: number;
  #probe: { readonly permit: Permit; readonly untilMs: number } | null = null;

  constructor(private readonly circuitOpenMs: number) {
    this.#openForMs = circuitOpenMs;
  }

  stateAt(nowMs: number): CircuitState {
    if (this.#openUntilMs === null) return 'closed';
    return nowMs < this.#openUntilMs ? 'open' : 'half_open';
  }

  /** How long until the next attempt may be made; 0 where it may be made now. */
  waitMsAt(nowMs: number): number {
    if (this.#openUntilMs === null) return 0;
    if (nowMs < this.#openUntilMs) return this.#openUntilMs - nowMs;
    return this.#probe !== null && nowMs < this.#probe.untilMs ? PROBE_WAIT_MS : 0;
  }

  /** @returns undefined where the model is to be left alone */
  enter(nowMs: number): Permit | undefined {
    if (this.waitMsAt(nowMs) > 0) return undefined;
    const permit = { isProbe: this.#openUntilMs !== null };
    if (permit.isProbe) this.#probe = { permit, untilMs: nowMs + PROBE_LEASE_MS };
    return permit;
  }

  /** @returns whether the circuit has closed by it */
  succeeded(permit: Permit, nowMs: number): boolean {
    const hasClosed = this.leave(permit);
    if (hasClosed) {
      this.#openUntilMs = null;
      this.#openForMs = this.circuitOpenMs;
      this.outcomes.clear();
    }
    this.outcomes.add(false, nowMs);
    return hasClosed;
  }

  /** @returns whether the circuit has opened by it; not where it was open before */
  failed(permit: Permit, fault: { isLasting: boolean; retryAfterMs: number | undefined }, nowMs: number): boolean {
    this.outcomes.add(true, nowMs);
    const statedMs = Math.min(fault.retryAfterMs ?? 0, MAX_STATED_WAIT_MS);
    if (this.leave(permit)) {
      // Twice at most: with the default of 10 s, traffic is back within 30 s of the vendor's recovery.
      this.#openForMs = Math.min(2 * this.#openForMs, 2 * this.circuitOpenMs);
      this.#openUntilMs = nowMs + Math.max(this.#openForMs, statedMs);
      return false;
    }
    if (this.#openUntilMs !== null || !(fault.isLasting || this.#failsTooOften(nowMs))) return false;
    this.#openUntilMs = nowMs + Math.max(this.#openForMs, statedMs);
    return true;
  }

  /**
   * The attempt is over; where nothing else is reported, it has shown nothing about the model.
   * @returns whether it was the probe that the circuit waits for
   */
  leave(permit: Permit): boolean {
    if (this.#probe?.permit !== permit) return false;
    this.#probe = null;
    return true;
  }

  #failsTooOften(nowMs: number): boolean {
    if (this.outcomes.failuresInARowAt(nowMs) >= FAILURES_IN_A_ROW) return true;
    return this.outcomes.countAt(nowMs) >= MIN_OUTCOMES && (this.outcomes.errorRateAt(nowMs) ?? 0) >= ERROR_RATE;
  }
}
