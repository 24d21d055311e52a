import { items, sum, type Item } from './item';
import { propertiesOf, type Template } from './template';
import { USAGE } from './usage';

/** Metrics that CloudWatch's agent sends of the machines: memory and disk. */
const AGENT_METRICS = 2;
const CALLS_PER_UNIT = 10_000;
/** Scaling that follows a target makes an alarm for too much and one for too little. */
const ALARMS_OF_SCALING = 2;

/** Alarms, metrics, logs and secrets. ACM, SNS to a mailbox and Session Manager cost nothing. */
export function watchItems(templates: readonly Template[]): Item[] {
  const scalings = [
    ...propertiesOf(templates, 'AWS::AutoScaling::ScalingPolicy'),
    ...propertiesOf(templates, 'AWS::ApplicationAutoScaling::ScalingPolicy'),
  ];
  const alarmMetrics =
    scalings.length * ALARMS_OF_SCALING +
    sum(
      propertiesOf(templates, 'AWS::CloudWatch::Alarm').map(
        ({ Metrics }) => Metrics?.filter(({ MetricStat }) => MetricStat).length ?? 1,
      ),
    );
  const hosts = propertiesOf(templates, 'AWS::EC2::LaunchTemplate').length;
  const metrics = propertiesOf(templates, 'AWS::Logs::MetricFilter').length + hosts * AGENT_METRICS;
  const managed = propertiesOf(templates, 'AWS::RDS::DBInstance').filter(
    (database) => database.ManageMasterUserPassword,
  );
  const secrets = propertiesOf(templates, 'AWS::SecretsManager::Secret').length + managed.length;
  return items(
    { what: `CloudWatch alarms on ${alarmMetrics} metrics`, quantity: alarmMetrics, price: 'cloudwatch.alarm-metric' },
    { what: `CloudWatch metrics of our own × ${metrics}`, quantity: metrics, price: 'cloudwatch.metric' },
    {
      what: 'CloudWatch dashboard',
      quantity: propertiesOf(templates, 'AWS::CloudWatch::Dashboard').length,
      price: 'cloudwatch.dashboard',
    },
    { what: `CloudWatch logs ${USAGE.logGb} GB`, quantity: USAGE.logGb, price: 'cloudwatch.logs' },
    { what: `secrets × ${secrets}`, quantity: secrets, price: 'secret' },
    { what: 'reading them', quantity: USAGE.secretCalls / CALLS_PER_UNIT, price: 'secret.calls' },
  );
}
