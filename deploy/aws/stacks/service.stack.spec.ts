import { Match } from 'aws-cdk-lib/assertions';

import { TIMINGS } from '../constructs/service-timings';
import { templatesOf, VARIANTS } from '../testing/templates-of';

const ec2 = templatesOf('production').service;
const fargate = templatesOf('production', { compute: 'fargate' }).service;

describe.each(VARIANTS)('the balancer of $environment on $compute', ({ environment, compute }) => {
  const { service } = templatesOf(environment, { compute });

  it('speaks TLS 1.2 or newer with a certificate of its own, and sends HTTP there', () => {
    service.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Port: 443,
      Protocol: 'HTTPS',
      SslPolicy: Match.stringLikeRegexp('TLS13-1-2'),
      Certificates: [{ CertificateArn: { Ref: Match.stringLikeRegexp('Certificate') } }],
    });
    service.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Port: 80,
      DefaultActions: [
        { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } },
      ],
    });
    service.resourceCountIs('AWS::ElasticLoadBalancingV2::Listener', 2);
  });

  it('asks for readiness, and gives those who must go as long as the longest answer takes', () => {
    service.hasResourceProperties('AWS::ElasticLoadBalancingV2::TargetGroup', {
      Port: 8083,
      HealthCheckPath: '/health/ready',
      TargetType: compute === 'ec2' ? 'instance' : 'ip',
      TargetGroupAttributes: Match.arrayWith([
        { Key: 'deregistration_delay.timeout_seconds', Value: String(TIMINGS.deregistrationSeconds) },
      ]),
    });
  });

  it('is protected from deletion in production', () => {
    service.hasResourceProperties('AWS::ElasticLoadBalancingV2::LoadBalancer', {
      LoadBalancerAttributes: Match.arrayWith([
        { Key: 'deletion_protection.enabled', Value: String(environment === 'production') },
      ]),
    });
  });
});

describe('machines', () => {
  it('are encrypted, have IMDSv2 alone, and no key for SSH', () => {
    ec2.hasResourceProperties('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: Match.objectLike({
        InstanceType: 't3.large',
        MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 },
        BlockDeviceMappings: [Match.objectLike({ Ebs: Match.objectLike({ Encrypted: true }) })],
        KeyName: Match.absent(),
      }),
    });
  });

  it('are replaced one after the other, each only when the new one says that it serves', () => {
    ec2.hasResource('AWS::AutoScaling::AutoScalingGroup', {
      Properties: { HealthCheckType: 'EC2' },
      CreationPolicy: { ResourceSignal: { Count: 1, Timeout: 'PT20M' } },
      UpdatePolicy: {
        AutoScalingRollingUpdate: Match.objectLike({
          MinInstancesInService: 1,
          MaxBatchSize: 1,
          WaitOnResourceSignals: true,
          MinSuccessfulInstancesPercent: 100,
        }),
      },
    });
  });

  it('can be told to migrate before they are replaced', () => {
    ec2.hasResourceProperties('AWS::SSM::Document', {
      Name: 'seoforge-production-migrate',
      Content: Match.objectLike({ parameters: { Version: Match.objectLike({ type: 'String' }) } }),
    });
  });
});

describe('tasks of Fargate', () => {
  it('are rolled back by ECS when they do not become healthy', () => {
    fargate.hasResourceProperties('AWS::ECS::Service', {
      DeploymentConfiguration: Match.objectLike({
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
        MinimumHealthyPercent: 100,
      }),
    });
  });

  it('migrate before the programs start, and let these end in time', () => {
    const programs = Object.entries(fargate.findResources('AWS::ECS::TaskDefinition')).find(([id]) =>
      id.startsWith('FargatePrograms'),
    );
    const containers = (programs?.[1]['Properties'] as { ContainerDefinitions: Record<string, unknown>[] })
      .ContainerDefinitions;
    const after = (name: string): unknown => containers.find(({ Name }) => Name === name)?.['DependsOn'];
    const prepared = { Condition: 'SUCCESS', ContainerName: 'prepare' };
    const migrated = { Condition: 'SUCCESS', ContainerName: 'migrate' };
    expect(after('migrate')).toEqual([prepared]);
    expect(after('api')).toEqual([prepared, migrated]);
    expect(after('worker')).toEqual([prepared, migrated]);
    const stopTimeouts = containers.map(({ StopTimeout }) => StopTimeout).filter((seconds) => seconds !== undefined);
    expect(stopTimeouts).toEqual([TIMINGS.stopSeconds, TIMINGS.stopSeconds]);
  });

  it('migrate in a task of their own too, which others find by its name, and its roles', () => {
    fargate.hasResourceProperties('AWS::ECS::TaskDefinition', {
      Family: 'seoforge-production-migrate',
      ContainerDefinitions: Match.arrayWith([
        Match.objectLike({ Name: 'migrate', Command: Match.arrayWith(['migrate']), Essential: true }),
      ]),
    });
    for (const RoleName of ['seoforge-production-migrate-task', 'seoforge-production-migrate-execution']) {
      fargate.hasResourceProperties('AWS::IAM::Role', { RoleName });
    }
  });

  it('back up each day, and prove it each week', () => {
    const schedules = Object.values(fargate.findResources('AWS::Scheduler::Schedule')).map(
      ({ Properties }) => (Properties as { ScheduleExpression: string }).ScheduleExpression,
    );
    expect(schedules.sort()).toEqual(['cron(17 3 * * ? *)', 'cron(47 5 ? * SUN *)']);
  });
});
