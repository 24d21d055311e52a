import type { Environment } from '../environments/environment';
import type { DataStack } from '../stacks/data.stack';
import { metric, type Watched } from './watch';

const BYTES_PER_GB = 1024 ** 3;
const BYTES_PER_MB = 1024 ** 2;
/** Shares of what there is at which somebody should look. */
const STORAGE_LEFT = 0.2;
const CONNECTIONS_USED = 0.8;
const MEMORY_LEFT = 0.1;

/** Database and cache: what runs out. */
export function watchedStores({ database, cache }: DataStack, { sizes }: Environment): Record<string, Watched> {
  const ofDatabase = (name: string, statistic = 'Average') =>
    metric('AWS/RDS', name, statistic, { DBInstanceIdentifier: database.instance.instanceIdentifier });
  const ofCache = (name: string) =>
    metric('AWS/ElastiCache', name, 'Maximum', { CacheClusterId: `${cache.group.ref}-001` });
  return {
    DatabaseStorage: {
      tells: 'The database has little storage left; it grows by itself up to its limit: disk-filling.md',
      metric: ofDatabase('FreeStorageSpace', 'Minimum'),
      below: sizes.databaseStorageGb * BYTES_PER_GB * STORAGE_LEFT,
      periods: 2,
    },
    DatabaseConnections: {
      tells: 'The database has few connections left: database-pool-exhausted.md',
      metric: ofDatabase('DatabaseConnections', 'Maximum'),
      above: Math.round(sizes.databaseConnections * CONNECTIONS_USED),
      periods: 3,
    },
    DatabaseCpu: {
      tells: 'The database computes without a pause: database-unavailable.md',
      metric: ofDatabase('CPUUtilization'),
      above: 80,
      periods: 6,
    },
    DatabaseMemory: {
      tells: 'The database has little memory left: database-unavailable.md',
      metric: ofDatabase('FreeableMemory', 'Minimum'),
      below: Math.round(sizes.databaseMemoryMb * BYTES_PER_MB * MEMORY_LEFT),
      periods: 3,
    },
    CacheMemory: {
      tells: 'The cache is full and forgets what is in use: cache-degraded.md',
      metric: ofCache('DatabaseMemoryUsagePercentage'),
      above: 80,
      periods: 3,
    },
    CacheCpu: {
      tells: 'The cache computes without a pause: cache-degraded.md',
      metric: ofCache('EngineCPUUtilization'),
      above: 80,
      periods: 3,
    },
  };
}
