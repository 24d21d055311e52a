import type { Deployment } from '../app/deployment';
import type { DataStack } from '../stacks/data.stack';
import { API_PORT } from './security-groups';
import { TIMINGS } from './service-timings';

/** What the programs are told by their environment, without anything secret. */
export function programEnvironment(
  { environment, hostName, compute }: Deployment,
  data: DataStack,
): Record<string, string> {
  const { region, sizes } = environment;
  return {
    NODE_ENV: 'production',
    LOG_FORMAT: 'json',
    PORT: String(API_PORT),
    // A task of Fargate has one core.
    API_PROCESSES: String(compute === 'ec2' ? sizes.apiProcesses : 1),
    PUBLIC_BASE_URL: `https://${hostName}`,
    TRUSTED_PROXY_HOPS: '1',
    KEEP_ALIVE_TIMEOUT_SECONDS: String(TIMINGS.keepAliveSeconds),
    SHUTDOWN_DRAIN_SECONDS: String(TIMINGS.drainSeconds),
    SHUTDOWN_GRACE_SECONDS: String(TIMINGS.graceSeconds),
    DATABASE_TLS: 'verified',
    MEDIA_STORE: 's3',
    MEDIA_S3_BUCKET: data.bucketNames.media,
    MEDIA_S3_REGION: region,
    BACKUP_STORE: 's3',
    BACKUP_S3_BUCKET: data.bucketNames.backups,
    BACKUP_S3_REGION: region,
    BACKUP_RETENTION_DAYS: String(environment.backupRetentionDays),
  };
}

/** Variables that name a file in the folder, which whoever starts the programs has written there. */
export function fileVariables(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${name}_FILE`, `${folder}/${name}`]));
}

/** What is put together on the spot: two addresses with their secrets, and Amazon's authorities for the database. */
export const ASSEMBLED = ['DATABASE_URL', 'REDIS_URL', 'DATABASE_TLS_CA'] as const;

/** Amazon's authorities, of which one signed the certificate of the database. */
export function authoritiesUrl(region: string): string {
  return `https://truststore.pki.rds.amazonaws.com/${region}/${region}-bundle.pem`;
}

/** The command line of the product, in its image. */
export const CLI = ['node', '--enable-source-maps', 'dist/apps/cli/src/main.js'] as const;
export const WORKER = ['node', '--enable-source-maps', 'dist/apps/worker/src/main.js'] as const;

/** When the daily backup and the weekly proof of it begin, after RDS's own (02:00). */
export const BACKUP_TIME = { hour: 3, minute: 17 } as const;
export const DRILL_TIME = { day: 'Sun', hour: 5, minute: 47 } as const;
