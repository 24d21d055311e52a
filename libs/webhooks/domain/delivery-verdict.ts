import type { DeliveryAttempt } from './delivery';
import { delaySecondsAfter } from './retry-schedule';
import type { DisabledReason, Webhook } from './webhook';

/** A receiver that accepted nothing for so long is left alone. */
const PATIENCE_MS = 3 * 24 * 3_600_000;

/** By it a receiver says that it will never be there again (RFC 9110, section 15.5.11). */
const GONE = 410;

export const DELIVERY_VERDICTS = ['succeeded', 'retry', 'failed'] as const;

/** What follows from an attempt; its kinds are `DELIVERY_VERDICTS`. */
export type DeliveryVerdict =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'retry'; readonly delaySeconds: number }
  /** `disable` says whether, and why, the webhook gets nothing more. */
  | { readonly kind: 'failed'; readonly disable: DisabledReason | null };

/**
 * @param attempts made for the delivery, this one included
 * @param random from 0 to 1, for the delay of the next one
 */
export function verdictOn(
  attempt: DeliveryAttempt,
  attempts: number,
  { failingSince }: Pick<Webhook, 'failingSince'>,
  random: number,
): DeliveryVerdict {
  const { statusCode } = attempt;
  if (statusCode !== null && statusCode >= 200 && statusCode < 300) return { kind: 'succeeded' };
  if (statusCode === GONE) return { kind: 'failed', disable: 'gone' };
  const delaySeconds = delaySecondsAfter(attempts, random);
  if (delaySeconds !== null) return { kind: 'retry', delaySeconds };
  const failingForMs = failingSince === null ? 0 : Date.parse(attempt.at) - failingSince.getTime();
  return { kind: 'failed', disable: failingForMs >= PATIENCE_MS ? 'failing' : null };
}
