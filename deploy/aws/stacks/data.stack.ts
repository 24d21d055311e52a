import { Aws, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

import { prefixOf, type Deployment } from '../app/deployment';
import { Cache } from '../constructs/cache';
import { Database } from '../constructs/database';
import { PrivateBucket } from '../constructs/private-bucket';
import { ProgramSecrets } from '../constructs/program-secrets';
import type { NetworkStack } from './network.stack';

/** What must last, and what the programs need to get at it. */
export class DataStack extends Stack {
  readonly database: Database;
  readonly cache: Cache;
  readonly secrets: ProgramSecrets;
  /** Known without asking, so that commands and policies can name them. */
  readonly bucketNames: { readonly media: string; readonly backups: string };

  constructor(scope: Construct, id: string, deployment: Deployment, network: NetworkStack, props: StackProps) {
    super(scope, id, props);
    const { vpc, groups, logArchive } = network;
    this.database = new Database(this, 'Database', deployment, { vpc, group: groups.database });
    this.cache = new Cache(this, 'Cache', deployment, { vpc, group: groups.cache });
    this.secrets = new ProgramSecrets(this, 'Secrets', deployment);
    // By name, so that the network does not learn of what is built upon it.
    const archive = Bucket.fromBucketName(this, 'Archive', logArchive.bucketName);
    const versioned = (name: 'media' | 'backups'): string => {
      const bucketName = `${prefixOf(deployment)}-${name}-${Aws.ACCOUNT_ID}`;
      new PrivateBucket(this, name, {
        bucketName,
        versioned: true,
        serverAccessLogsBucket: archive,
        serverAccessLogsPrefix: `buckets/${name}/`,
        // Expiry of what is current is the programs': they know which backup is the last one.
        lifecycleRules: [
          { noncurrentVersionExpiration: Duration.days(deployment.environment.backupRetentionDays) },
          { expiredObjectDeleteMarker: true },
        ],
      });
      return bucketName;
    };
    this.bucketNames = { media: versioned('media'), backups: versioned('backups') };
  }
}
