import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** A number, the bound that it must keep, and for how long it may not. */
export interface Watched {
  /** What is wrong, and the page of docs/runbook that says what to do. */
  readonly tells: string;
  readonly metric: IMetric;
  readonly above?: number;
  readonly below?: number;
  /** Periods of the metric in a row. */
  readonly periods: number;
  /** Whether no number is as bad as a bad one. */
  readonly silenceIsBad?: boolean;
}

export const FIVE_MINUTES = Duration.minutes(5);

/** A metric over five minutes. */
export function metric(
  namespace: string,
  metricName: string,
  statistic: string,
  dimensionsMap: Record<string, string> = {},
  period = FIVE_MINUTES,
): Metric {
  return new Metric({ namespace, metricName, statistic, dimensionsMap, period });
}

/** Alarms of one kind, by name, which all tell the same topic when they begin and when they end. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, topic: ITopic, watched: Readonly<Record<string, Watched>>) {
    super(scope, id);
    for (const [name, { tells, metric: number, above, below, periods, silenceIsBad }] of Object.entries(watched)) {
      const alarm = new Alarm(this, name, {
        alarmDescription: tells,
        metric: number,
        threshold: above ?? below ?? 0,
        comparisonOperator:
          above === undefined ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: periods,
        treatMissingData: silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      const action = new SnsAction(topic);
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
  }
}
