import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

import { acknowledge } from './acknowledge';
import { PrivateBucket } from './private-bucket';

/** Where the balancer, the buckets and the network write down who came. */
export class LogArchive extends PrivateBucket {
  constructor(scope: Construct, id: string, retentionDays: number) {
    super(scope, id, { lifecycleRules: [{ expiration: Duration.days(retentionDays) }] });
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.arnForObjects('buckets/*')],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    acknowledge(this, { S1: 'It holds the access logs; one of its own would log its own writing.' });
  }
}
