export { InMemoryApiKeyRepository } from './in-memory-api-key-repository';
export { InMemoryLoginFailures } from './in-memory-login-failures';
export { InMemorySecondFactors } from './in-memory-second-factors';
export { InMemorySessionRepository } from './in-memory-session-repository';
export { InMemoryUserRepository } from './in-memory-user-repository';
export { sampleSession, sampleUser } from './sample-account';
