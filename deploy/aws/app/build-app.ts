import { App, Tags } from 'aws-cdk-lib';

import { DataStack } from '../stacks/data.stack';
import { EdgeStack } from '../stacks/edge.stack';
import { NetworkStack } from '../stacks/network.stack';
import { ObservabilityStack } from '../stacks/observability.stack';
import { ServiceStack } from '../stacks/service.stack';
import { prefixOf, type Deployment } from './deployment';

/** What the CDK does only when asked. */
export const CDK_BEHAVIOUR = {
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/aws-s3:createDefaultLoggingPolicy': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-ecs:removeDefaultDeploymentAlarm': true,
  '@aws-cdk/aws-ec2:launchTemplateDefaultUserData': true,
} as const;

/** The stacks of one installation, in the order in which they are deployed. No account is named: they go where they are deployed. */
export function addStacks(app: App, deployment: Deployment): void {
  const { environment } = deployment;
  const prefix = prefixOf(deployment);
  const properties = (description: string) => ({
    description: `SEOForge ${environment.name}: ${description}`,
    env: { region: environment.region },
    terminationProtection: environment.isProtected,
  });
  const network = new NetworkStack(app, `${prefix}-network`, deployment, properties('network'));
  const data = new DataStack(
    app,
    `${prefix}-data`,
    deployment,
    network,
    properties('database, cache, buckets, secrets'),
  );
  const service = new ServiceStack(
    app,
    `${prefix}-service`,
    deployment,
    { network, data },
    properties('programs and load balancer'),
  );
  const edge = new EdgeStack(app, `${prefix}-edge`, deployment, service, properties('name and health check'));
  new ObservabilityStack(app, `${prefix}-observability`, deployment, { data, service, edge }, properties('alarms'));
  Tags.of(app).add('product', 'seoforge');
  Tags.of(app).add('environment', environment.name);
}
