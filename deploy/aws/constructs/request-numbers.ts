import { Duration } from 'aws-cdk-lib';
import { MathExpression, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

import { FIVE_MINUTES, metric } from './watch';

/** Fewer requests than these say nothing about a share. */
const REQUESTS_AT_LEAST = 100;

/** Numbers of requests, as the balancer counts them and as the API logs them. */
export class RequestNumbers extends Construct {
  /** Percent of requests answered with 5xx, by the API or for want of one. */
  readonly errorShare: IMetric;
  /** Percent of requests of an hour not answered with 5xx. */
  readonly availability: IMetric;
  /**
   * Milliseconds within which 95 % of reads are answered. The balancer's own time would hold what waits for models, which has no such
   * promise; the log of the API tells reads apart.
   */
  readonly p95Ms: IMetric;

  constructor(
    scope: Construct,
    id: string,
    private readonly balancer: string,
    log: ILogGroup,
    namespace: string,
  ) {
    super(scope, id);
    this.errorShare = this.#share('IF(requests >= FLOOR, 100 * (fromApi + fromBalancer) / requests, 0)', FIVE_MINUTES);
    this.availability = this.#share(
      'IF(requests >= FLOOR, 100 - 100 * (fromApi + fromBalancer) / requests, 100)',
      Duration.hours(1),
    );
    new MetricFilter(this, 'ReadTime', {
      logGroup: log,
      metricNamespace: namespace,
      metricName: 'ReadTimeMs',
      metricValue: '$.responseTime',
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue('$.msg', '=', 'GET /*'),
        FilterPattern.stringValue('$.msg', '!=', '*/events 200'),
        FilterPattern.exists('$.responseTime'),
      ),
    });
    this.p95Ms = metric(namespace, 'ReadTimeMs', 'p95');
  }

  #share(expression: string, period: Duration): MathExpression {
    const count = (name: string): IMetric =>
      metric('AWS/ApplicationELB', name, 'Sum', { LoadBalancer: this.balancer }, period);
    return new MathExpression({
      expression: expression.replace('FLOOR', String(REQUESTS_AT_LEAST)),
      usingMetrics: {
        requests: count('RequestCount'),
        fromApi: new MathExpression({
          expression: 'FILL(answered, 0)',
          usingMetrics: { answered: count('HTTPCode_Target_5XX_Count') },
          period,
        }),
        fromBalancer: new MathExpression({
          expression: 'FILL(unanswered, 0)',
          usingMetrics: { unanswered: count('HTTPCode_ELB_5XX_Count') },
          period,
        }),
      },
      period,
    });
  }
}
