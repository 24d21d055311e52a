import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

import { metric, type Watched } from './watch';

/** One a day is promised; two hours are for it to run late. */
const HOURS = 26;
const MADE = 'Backed up in';
const PROVEN = 'RESTORE PROVEN';

/** Backups that were made, and restores that were proven, by the last line of each. */
export class BackupNumbers extends Construct {
  readonly made: IMetric;

  constructor(scope: Construct, id: string, log: ILogGroup, namespace: string) {
    super(scope, id);
    this.made = counted(this, 'BackupsMade', MADE, log, namespace);
    counted(this, 'RestoresProven', PROVEN, log, namespace);
  }

  get watched(): Record<string, Watched> {
    return {
      BackupOverdue: {
        tells: `No backup was made for ${HOURS} hours: backup-overdue.md`,
        metric: this.made,
        below: 1,
        periods: HOURS,
        silenceIsBad: true,
      },
    };
  }
}

function counted(scope: Construct, metricName: string, line: string, logGroup: ILogGroup, namespace: string): IMetric {
  new MetricFilter(scope, metricName, {
    logGroup,
    metricNamespace: namespace,
    metricName,
    metricValue: '1',
    filterPattern: FilterPattern.literal(`"${line}"`),
  });
  return metric(namespace, metricName, 'Sum', {}, Duration.hours(1));
}
