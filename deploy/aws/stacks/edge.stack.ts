import { Stack, type StackProps } from 'aws-cdk-lib';
import { ARecord, CfnHealthCheck, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { LoadBalancerTarget } from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';

import { prefixOf, type Deployment } from '../app/deployment';
import { Firewall } from '../constructs/firewall';
import type { ServiceStack } from './service.stack';

/** What the internet sees: the name, somebody outside who asks whether it answers, and the firewall where it is switched on. */
export class EdgeStack extends Stack {
  readonly healthCheck: CfnHealthCheck;

  constructor(scope: Construct, id: string, deployment: Deployment, service: ServiceStack, props: StackProps) {
    super(scope, id, props);
    const { zone, hostName, environment } = deployment;
    const { balancer } = service.balancer;
    new ARecord(this, 'Name', {
      zone: HostedZone.fromHostedZoneAttributes(this, 'Zone', { zoneName: zone.name, hostedZoneId: zone.id }),
      recordName: `${hostName}.`,
      target: RecordTarget.fromAlias(new LoadBalancerTarget(balancer)),
    });
    this.healthCheck = new CfnHealthCheck(this, 'HealthCheck', {
      healthCheckConfig: {
        type: 'HTTPS',
        fullyQualifiedDomainName: hostName,
        resourcePath: '/health/ready',
        port: 443,
        enableSni: true,
        requestInterval: 30,
        failureThreshold: 3,
      },
      healthCheckTags: [{ key: 'Name', value: prefixOf(deployment) }],
    });
    if (environment.hasFirewall) new Firewall(this, 'Firewall', deployment, balancer.loadBalancerArn);
  }
}
