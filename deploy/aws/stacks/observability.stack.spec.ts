import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Match } from 'aws-cdk-lib/assertions';

import { PROMISES } from '../constructs/promises';
import { templatesOf, VARIANTS } from '../testing/templates-of';

interface Alarm {
  readonly AlarmDescription: string;
  readonly AlarmActions: readonly unknown[];
  readonly OKActions: readonly unknown[];
}

describe.each(VARIANTS)('alarms of $environment on $compute', ({ environment, compute }) => {
  const { observability, edge } = templatesOf(environment, { compute, alarmEmail: 'ops@example.com' });
  const alarms = Object.values(observability.findResources('AWS::CloudWatch::Alarm')).map(
    ({ Properties }) => Properties as Alarm,
  );

  it('tell somebody when they begin and when they end', () => {
    expect(alarms.length).toBeGreaterThan(12);
    expect(alarms.filter(({ AlarmActions, OKActions }) => AlarmActions.length !== 1 || OKActions.length !== 1)).toEqual(
      [],
    );
    observability.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@example.com' });
  });

  it('name a page of the runbook that exists', () => {
    const pages = alarms.map(({ AlarmDescription }) => /[a-z-]+\.md$/.exec(AlarmDescription)?.[0] ?? AlarmDescription);
    const runbook = join(__dirname, '..', '..', '..', 'docs', 'runbook');
    expect(pages.filter((page) => !existsSync(join(runbook, page)))).toEqual([]);
  });

  it.each([
    ['availability', 'LessThanThreshold', PROMISES.availabilityPercent],
    ['errors', 'GreaterThanThreshold', PROMISES.errorSharePercent],
    ['latency in milliseconds', 'GreaterThanThreshold', 1_000 * PROMISES.p95Seconds],
  ])('watch what is promised about %s', (_what, ComparisonOperator, Threshold) => {
    observability.hasResourceProperties('AWS::CloudWatch::Alarm', { ComparisonOperator, Threshold });
  });

  it.each([
    'HealthCheckStatus',
    'UnHealthyHostCount',
    'DaysToExpiry',
    'CPUUtilization',
    'FreeStorageSpace',
    'DatabaseConnections',
    'DatabaseMemoryUsagePercentage',
  ])('watch %s', (MetricName) => {
    observability.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName });
  });

  it('take a day without a backup for a failure', () => {
    observability.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'BackupsMade',
      TreatMissingData: 'breaching',
      EvaluationPeriods: 26,
    });
  });

  it('hear from outside over HTTPS whether the API is ready', () => {
    edge.hasResourceProperties('AWS::Route53::HealthCheck', {
      HealthCheckConfig: Match.objectLike({ Type: 'HTTPS', ResourcePath: '/health/ready' }),
    });
  });
});
