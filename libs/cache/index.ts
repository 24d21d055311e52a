export { Cache } from './cache';
export { CacheHealth, type CacheState } from './cache-health';
export { CacheModule } from './cache.module';
export { RateCounter, type RateCount } from './rate-counter';
