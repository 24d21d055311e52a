import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

import { acknowledge, wildcardOf } from './acknowledge';
import { grantProgramPermissions } from './program-permissions';
import type { ServiceParts } from './service-parts';

/** What Session Manager's agent needs; these actions know no resources. */
const SESSION_ACTIONS = [
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
  'ssm:UpdateInstanceInformation',
];

/** What a machine may do: its programs' rights, fetch its image and its secrets, write its logs, be reached by Session Manager. */
export class HostRole extends Role {
  constructor(scope: Construct, id: string, parts: ServiceParts, metricNamespace: string) {
    super(scope, id, { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    const { deployment, data, logs } = parts;
    const allow = (actions: string[], resources: string[], conditions = {}): void => {
      this.addToPolicy(new PolicyStatement({ actions, resources, conditions }));
    };
    grantProgramPermissions(this, data);
    allow(
      ['secretsmanager:GetSecretValue'],
      [...Object.values(data.secrets.arns), data.database.secretArn, data.cache.token.secretArn],
    );
    allow(['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], [deployment.image.repositoryArn]);
    for (const name of Object.values(logs.names)) {
      const streams = `arn:aws:logs:${deployment.environment.region}:${Aws.ACCOUNT_ID}:log-group:${name}:*`;
      allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [streams]);
      acknowledge(this, { [wildcardOf(streams)]: 'A stream for each machine; the group is the bound.' });
    }
    allow([...SESSION_ACTIONS, 'ecr:GetAuthorizationToken'], ['*']);
    allow(['cloudwatch:PutMetricData'], ['*'], { StringEquals: { 'cloudwatch:namespace': metricNamespace } });
    acknowledge(this, {
      'IAM5[Resource::*]':
        'Session Manager, ECR’s log-in and metrics know no resources; metrics are bound to a namespace.',
    });
  }
}
