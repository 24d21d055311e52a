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
}
