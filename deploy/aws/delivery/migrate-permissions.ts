import { Aws } from 'aws-cdk-lib';

import { prefixOf } from '../app/deployment';
import { migrationNames } from '../constructs/migration-names';
import type { Environment } from '../environments/environment';
import type { Permission } from './permission';
import { releasedVersionArn } from './released-version';

/** What only-forward.sh and migrate.sh call, on machines and on Fargate. */
export function migratePermissions(environment: Environment): Permission[] {
  const { name, region } = environment;
  return [
    { actions: ['ssm:GetParameterHistory'], resources: [releasedVersionArn(name, region)] },
    ...onMachines(environment),
    ...inTasks(environment),
  ];
}

/** Whoever has it chooses a version, and nothing else: the commands stand in the document. */
function onMachines(environment: Environment): Permission[] {
  const prefix = prefixOf({ environment });
  const { name, region } = environment;
  return [
    {
      actions: ['cloudformation:DescribeStackResource'],
      resources: [`arn:aws:cloudformation:${region}:${Aws.ACCOUNT_ID}:stack/${prefix}-service/*`],
      wildcard: 'The id of a stack is AWS’s; its name is the bound.',
    },
    {
      actions: ['autoscaling:DescribeAutoScalingGroups', 'ssm:GetCommandInvocation'],
      resources: ['*'],
      wildcard: 'Reading that knows no resources.',
    },
    {
      actions: ['ssm:SendCommand'],
      resources: [`arn:aws:ssm:${region}:${Aws.ACCOUNT_ID}:document/${migrationNames(prefix).document}`],
    },
    {
      actions: ['ssm:SendCommand'],
      resources: [`arn:aws:ec2:${region}:${Aws.ACCOUNT_ID}:instance/*`],
      conditions: { StringEquals: { 'ssm:resourceTag/product': 'seoforge', 'ssm:resourceTag/environment': name } },
      wildcard: 'Machines come and go; their tags are the bound.',
    },
  ];
}

/** ECS cannot be told another image for one run, so a revision is registered. Its roles, its family and its cluster are bound. */
function inTasks(environment: Environment): Permission[] {
  const prefix = prefixOf({ environment });
  const names = migrationNames(prefix);
  const arn = (resource: string): string => `arn:aws:ecs:${environment.region}:${Aws.ACCOUNT_ID}:${resource}`;
  return [
    { actions: ['ecs:DescribeServices'], resources: [arn(`service/${prefix}/${prefix}`)] },
    {
      actions: ['ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition'],
      resources: ['*'],
      wildcard: 'They know no resources; roles that may be passed and families that may be run are the bound.',
    },
    {
      actions: ['ecs:RunTask'],
      resources: [arn(`task-definition/${names.taskFamily}:*`)],
      conditions: { ArnEquals: { 'ecs:cluster': arn(`cluster/${prefix}`) } },
      wildcard: 'Each version is a revision; the family is the bound.',
    },
    {
      actions: ['ecs:DescribeTasks'],
      resources: [arn(`task/${prefix}/*`)],
      wildcard: 'The id of a task is AWS’s; the cluster is the bound.',
    },
    {
      actions: ['iam:PassRole'],
      resources: [names.taskRole, names.executionRole].map((role) => `arn:aws:iam::${Aws.ACCOUNT_ID}:role/${role}`),
      conditions: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ];
}
