export { InMemoryApiKeyRepository } from './in-memory-api-key-repository';
export { InMemoryUserRepository } from './in-memory-user-repository';
