import { Duration } from 'aws-cdk-lib';

import type { EdgeStack } from '../stacks/edge.stack';
import type { ServiceStack } from '../stacks/service.stack';
import { PROMISES } from './promises';
import type { RequestNumbers } from './request-numbers';
import { metric, type Watched } from './watch';

const CERTIFICATE_DAYS = 14;
const MS_PER_SECOND = 1_000;

/** What callers notice: each promise, the way in, and its certificate. */
export function watchedRequests(
  numbers: RequestNumbers,
  service: ServiceStack,
  edge: EdgeStack,
): Record<string, Watched> {
  const { balancer, targets, certificate } = service.balancer;
  return {
    Availability: {
      tells: `Less than ${PROMISES.availabilityPercent} % of an hour's requests were answered: availability-burn.md`,
      metric: numbers.availability,
      below: PROMISES.availabilityPercent,
      periods: 1,
    },
    ErrorShare: {
      tells: `More than ${PROMISES.errorSharePercent} % of requests were answered with 5xx: error-share-high.md`,
      metric: numbers.errorShare,
      above: PROMISES.errorSharePercent,
      periods: 2,
    },
    Latency: {
      tells: `95 % of reads took longer than ${PROMISES.p95Seconds} s: latency-burn.md`,
      metric: numbers.p95Ms,
      above: PROMISES.p95Seconds * MS_PER_SECOND,
      periods: 3,
    },
    Unreachable: {
      tells: 'The API does not answer from outside: api-unreachable.md',
      metric: metric('AWS/Route53', 'HealthCheckStatus', 'Minimum', {
        HealthCheckId: edge.healthCheck.attrHealthCheckId,
      }),
      below: 1,
      periods: 1,
      silenceIsBad: true,
    },
    InstanceDown: {
      tells: 'A machine or task is not ready: instance-down.md',
      metric: metric('AWS/ApplicationELB', 'UnHealthyHostCount', 'Maximum', {
        LoadBalancer: balancer.loadBalancerFullName,
        TargetGroup: targets.targetGroupFullName,
      }),
      above: 0,
      periods: 3,
    },
    Certificate: {
      tells: `The certificate ends within ${CERTIFICATE_DAYS} days: certificate-expiring.md`,
      metric: metric(
        'AWS/CertificateManager',
        'DaysToExpiry',
        'Minimum',
        { CertificateArn: certificate.certificateArn },
        Duration.days(1),
      ),
      below: CERTIFICATE_DAYS,
      periods: 1,
    },
  };
}
