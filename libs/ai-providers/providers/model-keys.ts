import type { ProviderError } from '../provider-errors';
import type { KeyRing } from './key-ring';

/** Long enough to spare the vendor, short enough that a corrected key or permission is noticed without a restart. */
const REJECTION_MS = 600_000;
/** An account is topped up at any moment. */
const NO_CREDIT_MS = 60_000;

/** The keys of a provider as far as one model is concerned: a key may be good for others and not for this one. */
export class ModelKeys {
  readonly #barredUntilMs: number[] = [];

  constructor(
    private readonly ring: KeyRing,
    private readonly model: string,
  ) {}

  /** The place of the key whose turn it is, from 0; null while none may ask this model. */
  next(): number | null {
    return this.ring.next((key) => this.#mayAsk(key));
  }

  get usableCount(): number {
    return this.ring.count((key) => this.#mayAsk(key));
  }

  /** Takes a key out for a while where the failure was the key's: from this model (403), or altogether. */
  heed(key: number, { reason, status }: ProviderError): void {
    if (reason === 'quota_exhausted') this.ring.pause(key, NO_CREDIT_MS);
    if (reason !== 'authentication_failed') return;
    if (status !== 403) this.ring.pause(key, REJECTION_MS);
    else if (this.#mayAsk(key)) {
      this.#barredUntilMs[key] = this.ring.nowMs() + REJECTION_MS;
      this.ring.announce(key, this.model, this.usableCount);
    }
  }

  #mayAsk(key: number): boolean {
    return (this.#barredUntilMs[key] ?? 0) <= this.ring.nowMs();
  }
}
