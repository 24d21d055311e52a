import { Duration } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { SecurityGroup, type ISecurityGroup } from 'aws-cdk-lib/aws-ec2';
import {
  ApplicationListener,
  ApplicationLoadBalancer,
  ApplicationProtocol,
  ApplicationTargetGroup,
  ListenerAction,
  SslPolicy,
  TargetType,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';

import type { Deployment } from '../app/deployment';
import { PUBLIC, type NetworkStack } from '../stacks/network.stack';
import { API_PORT } from './security-groups';
import { TIMINGS } from './service-timings';

/** The way in: HTTPS with a certificate that renews itself, and a target group that follows the API's readiness. */
export class LoadBalancer extends Construct {
  readonly balancer: ApplicationLoadBalancer;
  readonly certificate: Certificate;
  readonly targets: ApplicationTargetGroup;
  readonly listener: ApplicationListener;

  constructor(scope: Construct, id: string, deployment: Deployment, { vpc, groups, logArchive }: NetworkStack) {
    super(scope, id);
    const { environment, hostName, zone, compute } = deployment;
    this.certificate = new Certificate(this, 'Certificate', {
      domainName: hostName,
      validation: CertificateValidation.fromDns(
        HostedZone.fromHostedZoneAttributes(this, 'Zone', { zoneName: zone.name, hostedZoneId: zone.id }),
      ),
    });
    this.balancer = new ApplicationLoadBalancer(this, 'Balancer', {
      vpc,
      vpcSubnets: PUBLIC,
      internetFacing: true,
      securityGroup: closed(this, 'Group', groups.balancer),
      idleTimeout: Duration.seconds(TIMINGS.idleTimeoutSeconds),
      dropInvalidHeaderFields: true,
      deletionProtection: environment.isProtected,
    });
    this.balancer.logAccessLogs(logArchive, 'balancer');
    this.targets = new ApplicationTargetGroup(this, 'Targets', {
      vpc,
      port: API_PORT,
      protocol: ApplicationProtocol.HTTP,
      targetType: compute === 'ec2' ? TargetType.INSTANCE : TargetType.IP,
      deregistrationDelay: Duration.seconds(TIMINGS.deregistrationSeconds),
      healthCheck: {
        path: '/health/ready',
        interval: Duration.seconds(TIMINGS.probe.intervalSeconds),
        timeout: Duration.seconds(TIMINGS.probe.timeoutSeconds),
        healthyThresholdCount: TIMINGS.probe.healthyAnswers,
        unhealthyThresholdCount: TIMINGS.probe.unhealthyAnswers,
      },
    });
    this.balancer.addListener('Http', {
      protocol: ApplicationProtocol.HTTP,
      open: false,
      defaultAction: ListenerAction.redirect({ protocol: 'HTTPS', port: '443', permanent: true }),
    });
    this.listener = this.balancer.addListener('Https', {
      protocol: ApplicationProtocol.HTTPS,
      open: false,
      certificates: [this.certificate],
      sslPolicy: SslPolicy.RECOMMENDED_TLS,
      defaultTargetGroups: [this.targets],
    });
  }
}

/** The group as it is: who may talk to whom is said in one place, and no construct adds to it. */
export function closed(scope: Construct, id: string, { securityGroupId }: ISecurityGroup): ISecurityGroup {
  return SecurityGroup.fromSecurityGroupId(scope, id, securityGroupId, { mutable: false });
}
