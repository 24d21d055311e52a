import { PolicyStatement, type IRole } from 'aws-cdk-lib/aws-iam';

import type { DataStack } from '../stacks/data.stack';
import { acknowledge, wildcardOf } from './acknowledge';

/** The prefix of backups in their bucket: the default of BACKUP_S3_PREFIX. */
const BACKUPS = 'backups/*';
const OBJECT_ACTIONS = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];

/** What the programs do with AWS while they run: pictures and backups, each in its bucket. Versions they can neither read nor delete. */
export function grantProgramPermissions(role: IRole, { bucketNames }: DataStack): void {
  const allow = (actions: string[], bucket: string, objects?: string): void => {
    const resource = `arn:aws:s3:::${bucket}${objects ? `/${objects}` : ''}`;
    role.addToPrincipalPolicy(new PolicyStatement({ actions, resources: [resource] }));
    if (objects)
      acknowledge(role, { [wildcardOf(resource)]: 'The programs name their objects; the bucket is the bound.' });
  };
  allow(OBJECT_ACTIONS, bucketNames.media, '*');
  allow([...OBJECT_ACTIONS, 's3:AbortMultipartUpload'], bucketNames.backups, BACKUPS);
  // Without it what is not there would be answered like what is forbidden.
  allow(['s3:ListBucket'], bucketNames.media);
  allow(['s3:ListBucket'], bucketNames.backups);
}
