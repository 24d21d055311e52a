import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';

import { CDK_BEHAVIOUR } from '../app/build-app';
import { exampleDelivery } from '../testing/example-delivery';
import { findingsOf } from '../testing/findings-of';
import { renderTemplate } from '../testing/render-template';
import { actionsOf, statementsOf, type Statement } from '../testing/statements-of';
import { templatesOf } from '../testing/templates-of';
import { addDelivery } from './build-delivery';
import type { GithubEnvironment } from './delivery';

const SCRIPTS = join(__dirname, '../../../.github/scripts');
const ENVIRONMENTS: readonly GithubEnvironment[] = [
  'publish',
  'dev-migrations',
  'dev',
  'production-migrations',
  'production',
];

/** Actions that AWS grants for all resources or not at all. https://docs.aws.amazon.com/service-authorization/latest/reference/ */
const WITHOUT_RESOURCES = [
  'ecr:GetAuthorizationToken',
  'autoscaling:DescribeAutoScalingGroups',
  'ssm:GetCommandInvocation',
  'ecs:DescribeTaskDefinition',
  'ecs:RegisterTaskDefinition',
];

const app = new App({ context: CDK_BEHAVIOUR });
const template = Template.fromStack(addDelivery(app, exampleDelivery()));

interface Trust {
  readonly AssumeRolePolicyDocument: { readonly Statement: readonly Record<string, unknown>[] };
  readonly MaxSessionDuration: number;
}
const trusts = Object.values(template.findResources('AWS::IAM::Role')).map(({ Properties }) => Properties as Trust);

/** What the role of one environment at GitHub may do. */
function permissionsOf(environment: GithubEnvironment): Statement[] {
  const ownPolicy = new RegExp(`^Github${environment.replaceAll('-', '')}DefaultPolicy`);
  return Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => ownPolicy.test(id))
    .flatMap(
      ([, { Properties }]) => (Properties as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument.Statement,
    );
}

/** What scripts ask of AWS, as actions of IAM. */
function calledBy(...scripts: readonly string[]): string[] {
  const calls = scripts.flatMap((script) => [
    ...readFileSync(join(SCRIPTS, `${script}.sh`), 'utf8').matchAll(/\baws ([a-z]+) ([a-z-]+) -/g),
  ]);
  const actions = calls.map(
    ([, service, verb = '']) =>
      `${service}:${verb.replaceAll(/(?:^|-)[a-z]/g, (start) => start.slice(-1).toUpperCase())}`,
  );
  return [...new Set(actions)].sort();
}

describe('the roles of the workflows', () => {
  it('are assumed through GitHub’s provider alone, each by one environment of one repository', () => {
    template.hasResourceProperties('AWS::IAM::OIDCProvider', {
      Url: 'https://token.actions.githubusercontent.com',
      ClientIdList: ['sts.amazonaws.com'],
    });
    expect(trusts.map(({ AssumeRolePolicyDocument }) => AssumeRolePolicyDocument.Statement)).toEqual(
      ENVIRONMENTS.map((environment) => [
        {
          Action: 'sts:AssumeRoleWithWebIdentity',
          Effect: 'Allow',
          Principal: { Federated: { 'Fn::GetAtt': [expect.stringMatching(/^GithubProvider/), 'Arn'] } },
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': `repo:example/seoforge:environment:${environment}`,
            },
          },
        },
      ]),
    );
  });

  it('make no second provider where the account has one', () => {
    const again = Template.fromStack(addDelivery(new App(), exampleDelivery({ githubProvider: 'existing' })));
    again.resourceCountIs('AWS::IAM::OIDCProvider', 0);
    again.resourceCountIs('AWS::IAM::Role', ENVIRONMENTS.length);
  });

  it('last an hour, and two where deploy.yml asks for them', () => {
    expect(trusts.map(({ MaxSessionDuration }) => MaxSessionDuration)).toEqual([3_600, 3_600, 7_200, 3_600, 7_200]);
    expect(readFileSync(join(SCRIPTS, '../workflows/deploy.yml'), 'utf8')).toContain('role-duration-seconds: 7200');
  });

  it('are told by the names that the runbook says', () => {
    const runbook = readFileSync(join(SCRIPTS, '../../docs/runbook/deploy.md'), 'utf8');
    const outputs = Object.keys(template.findOutputs('*'));
    expect(outputs).toHaveLength(ENVIRONMENTS.length);
    expect(outputs.filter((output) => !runbook.includes(`\`${output}\``))).toEqual([]);
  });
});

describe('what the workflows may do', () => {
  const all = statementsOf(template);

  it('is written out, and bound to resources where AWS can bind it', () => {
    expect(all.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
    const unbound = all.filter(({ Resource }) => Resource === '*').flatMap(actionsOf);
    expect(unbound.filter((action) => !WITHOUT_RESOURCES.includes(action))).toEqual([]);
    expect(trusts.filter((role) => 'ManagedPolicyArns' in role)).toEqual([]);
  });

  it('publishes: pushes to one repository', () => {
    const [login, push] = permissionsOf('publish');
    expect(login).toMatchObject({ Action: 'ecr:GetAuthorizationToken' });
    expect(push).toMatchObject({ Resource: 'arn:aws:ecr:us-east-1:111122223333:repository/seoforge' });
    expect(
      permissionsOf('publish')
        .flatMap(actionsOf)
        .filter((action) => /Delete|Tag/.test(action)),
    ).toEqual([]);
  });

  it.each(['dev', 'production'] as const)('migrates in %s: what the scripts call, and pass on their roles', (name) => {
    const statements = permissionsOf(`${name}-migrations`);
    expect([...new Set(statements.flatMap(actionsOf))].sort()).toEqual(
      [...calledBy('released-version', 'migrate', 'migrate-on-machine', 'migrate-in-task'), 'iam:PassRole'].sort(),
    );
    const text = JSON.stringify(statements);
    expect(text).toContain(`seoforge-${name}-`);
    expect(text).not.toContain(name === 'dev' ? 'production' : 'dev');
  });

  it.each(['dev', 'production'] as const)(
    'deploys to %s: assumes two roles of the CDK, and writes what is released',
    (name) => {
      const statements = permissionsOf(name);
      expect([...new Set(statements.flatMap(actionsOf))].sort()).toEqual(
        [...calledBy('released-version', 'record-release'), 'sts:AssumeRole'].sort(),
      );
      const text = JSON.stringify(statements);
      for (const role of ['deploy-role', 'file-publishing-role']) expect(text).toContain(`role/cdk-hnb659fds-${role}-`);
      expect(text).toContain(`parameter/seoforge/${name}/released-version`);
      expect(text).not.toContain('"*"');
    },
  );

  it('runs one family on one cluster, and passes its two roles to ECS alone', () => {
    const of = (action: string): Statement | undefined =>
      permissionsOf('production-migrations').find((statement) => actionsOf(statement).includes(action));
    const run = of('ecs:RunTask');
    expect(JSON.stringify(run?.Resource)).toContain(':task-definition/seoforge-production-migrate:*"');
    expect(JSON.stringify(run?.Condition)).toMatch(/^{"ArnEquals":{"ecs:cluster":.*:cluster\/seoforge-production"/);
    expect(of('iam:PassRole')).toMatchObject({
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    });
    const passed = JSON.stringify(of('iam:PassRole')?.Resource).match(/seoforge-production-migrate-[a-z]+/g);
    const made = Object.values(
      templatesOf('production', { compute: 'fargate' }).service.findResources('AWS::IAM::Role'),
    )
      .map(({ Properties }) => (Properties as { RoleName?: string }).RoleName)
      .filter((roleName) => roleName !== undefined);
    expect(passed?.sort()).toEqual(made.sort());
  });

  it('is told to machines by tags that they have', () => {
    expect(
      permissionsOf('production-migrations').find(({ Resource }) => JSON.stringify(Resource).includes('instance/*')),
    ).toMatchObject({
      Action: 'ssm:SendCommand',
      Condition: {
        StringEquals: { 'ssm:resourceTag/product': 'seoforge', 'ssm:resourceTag/environment': 'production' },
      },
    });
    const [group] = Object.values(
      templatesOf('production').service.findResources('AWS::AutoScaling::AutoScalingGroup'),
    );
    expect((group?.['Properties'] as { Tags: unknown[] }).Tags).toEqual(
      expect.arrayContaining([
        { Key: 'product', Value: 'seoforge', PropagateAtLaunch: true },
        { Key: 'environment', Value: 'production', PropagateAtLaunch: true },
      ]),
    );
  });
});

describe('the stack of delivery', () => {
  it('leaves cdk-nag nothing to find', () => {
    expect(findingsOf(app)).toEqual([]);
  });

  it('is this', () => {
    expect(renderTemplate(template).join('\n')).toMatchSnapshot();
  });
});
