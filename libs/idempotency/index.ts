export { BeginIdempotentRequest, type IdempotentRequest } from './application/begin-idempotent-request';
export { RunningAttempt } from './application/running-attempt';
export { fingerprintOf, type FingerprintedRequest } from './domain/fingerprint';
export type { StoredAnswer } from './domain/stored-answer';
export { answerNotKept } from './idempotency.errors';
export { IdempotencyModule } from './idempotency.module';
export {
  IdempotencyKeyRepository,
  type ClaimedKey,
  type HeldKey,
  type KeyAttempt,
  type KeyClaim,
} from './ports/idempotency-key-repository';
