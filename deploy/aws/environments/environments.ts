import { RetentionDays } from 'aws-cdk-lib/aws-logs';

import type { Environment } from './environment';

const production: Environment = {
  name: 'production',
  region: 'us-east-1',
  sizes: {
    instanceType: 't3.large',
    instances: { usual: 1, most: 3 },
    instanceDiskGb: 30,
    programMemoryMb: 2_560,
    apiProcesses: 2,
    fargate: { cpuUnits: 1_024, memoryMb: 4_096 },
    databaseClass: 't4g.small',
    databaseStorageGb: 20,
    databaseStorageLimitGb: 100,
    isDatabaseMultiZone: false,
    databaseConnections: 170,
    databaseMemoryMb: 2_048,
    cacheNodeType: 'cache.t4g.micro',
    cacheNodes: 1,
  },
  purchase: 'savings-plan',
  isProtected: true,
  backupRetentionDays: 30,
  logRetentionDays: RetentionDays.ONE_MONTH,
  hasFirewall: false,
};

const dev: Environment = {
  ...production,
  name: 'dev',
  sizes: {
    ...production.sizes,
    instanceType: 't3.small',
    instances: { usual: 1, most: 2 },
    programMemoryMb: 640,
    apiProcesses: 1,
    fargate: { cpuUnits: 512, memoryMb: 2_048 },
    databaseClass: 't4g.micro',
    databaseStorageLimitGb: 40,
    databaseConnections: 80,
    databaseMemoryMb: 1_024,
  },
  purchase: 'on-demand',
  isProtected: false,
  backupRetentionDays: 7,
  logRetentionDays: RetentionDays.ONE_WEEK,
};

/** The installations that there are, by name: this file is the one place where sizes stand. */
export const ENVIRONMENTS: Readonly<Record<Environment['name'], Environment>> = { dev, production };
