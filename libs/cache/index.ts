export { Cache } from './cache';
export { CacheHealth, type CacheState } from './cache-health';
export { CacheModule } from './cache.module';
export { RateLimiter, type RateLimit, type RateLimitState } from './rate-limiter';
