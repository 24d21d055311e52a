import type { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Vendors whose keys the programs may be given. */
export type ProviderKey = 'OPENAI_API_KEY' | 'ANTHROPIC_API_KEY' | 'GOOGLE_API_KEY';

/** What the programs run on: machines of an Auto Scaling group, or containers of ECS Fargate. */
export type Compute = 'ec2' | 'fargate';

/** How many and how large. Prices of each class that stands here are in prices/. */
export interface Sizes {
  readonly instanceType: string;
  readonly instances: { readonly usual: number; readonly most: number };
  readonly instanceDiskGb: number;
  /** Of each of the two programs; a machine must have room for both, and for a backup or a migration beside them. */
  readonly programMemoryMb: number;
  /** Of the API on one machine: one for each core, where there is memory for them. */
  readonly apiProcesses: number;
  /** Of one task, which holds both programs. */
  readonly fargate: { readonly cpuUnits: number; readonly memoryMb: number };
  readonly databaseClass: string;
  readonly databaseStorageGb: number;
  readonly databaseStorageLimitGb: number;
  readonly isDatabaseMultiZone: boolean;
  /** How many connections the class takes by RDS's own formula, memory / 9,531,392 bytes, less what PostgreSQL keeps for itself. */
  readonly databaseConnections: number;
  readonly databaseMemoryMb: number;
  readonly cacheNodeType: string;
  readonly cacheNodes: number;
}

/** Everything in which one installation differs from another by decision. What differs by owner comes from the context. */
export interface Environment {
  readonly name: 'dev' | 'production';
  readonly region: string;
  readonly sizes: Sizes;
  /** How the usual machines are paid: the plan is bought beside this app, and only the cost table knows of it. */
  readonly purchase: 'on-demand' | 'savings-plan';
  /** Whether data and balancer refuse to be deleted. */
  readonly isProtected: boolean;
  /** Days for which RDS can go back to any moment, and for which backups and what was overwritten are kept. */
  readonly backupRetentionDays: number;
  readonly logRetentionDays: RetentionDays;
  readonly hasFirewall: boolean;
}
