import { Aws } from 'aws-cdk-lib';

import type { Environment } from '../environments/environment';
import type { Permission } from './permission';
import { releasedVersionArn } from './released-version';

/** Of `cdk bootstrap`, unless it is told another one. */
const QUALIFIER = 'hnb659fds';
/** What `cdk deploy` assumes: one puts templates into its bucket, one hands them to CloudFormation. Nothing is looked up or built. */
const BOOTSTRAP_ROLES = ['file-publishing-role', 'deploy-role'];

/** What deploy.sh, released-version.sh and record-release.sh call. */
export function deployPermissions({ name, region }: Environment): Permission[] {
  return [
    {
      actions: ['sts:AssumeRole'],
      resources: BOOTSTRAP_ROLES.map(
        (role) => `arn:aws:iam::${Aws.ACCOUNT_ID}:role/cdk-${QUALIFIER}-${role}-${Aws.ACCOUNT_ID}-${region}`,
      ),
    },
    {
      actions: ['ssm:GetParameterHistory', 'ssm:PutParameter'],
      resources: [releasedVersionArn(name, region)],
    },
  ];
}
