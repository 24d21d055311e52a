import { IsInt, IsOptional, Max, Min } from 'class-validator';

import { Secret } from '../secret';
import { IsUrlWithScheme } from '../validators';
import { Variable } from '../variable.decorator';

export class CacheConfig {
  @Variable(
    'REDIS_URL',
    'Connection string of Redis 7 or newer; rediss:// for TLS. Without it each process caches and counts alone.',
  )
  @IsOptional()
  @IsUrlWithScheme(['redis', 'rediss'])
  readonly redisUrl?: Secret;

  @Variable('REDIS_TIMEOUT_MS', 'Longest time a request waits for Redis before it goes on without.')
  @IsInt()
  @Min(10)
  @Max(10_000)
  readonly redisTimeoutMs: number = 100;

  @Variable('REDIS_PAUSE_MS', 'How long Redis is left alone after it failed, before it is asked whether it is back.')
  @IsInt()
  @Min(100)
  @Max(60_000)
  readonly redisPauseMs: number = 5_000;

  get redisLimits(): { readonly timeoutMs: number; readonly pauseMs: number } {
    return { timeoutMs: this.redisTimeoutMs, pauseMs: this.redisPauseMs };
  }
}
