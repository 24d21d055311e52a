export { InMemoryIdempotencyKeyRepository } from './in-memory-idempotency-key-repository';
