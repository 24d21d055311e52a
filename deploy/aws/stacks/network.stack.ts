import { Stack, type StackProps } from 'aws-cdk-lib';
import {
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  SubnetType,
  Vpc,
  type SubnetSelection,
} from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

import type { Deployment } from '../app/deployment';
import { LogArchive } from '../constructs/log-archive';
import { SecurityGroups } from '../constructs/security-groups';

/** Where balancer and programs stand. */
export const PUBLIC: SubnetSelection = { subnetType: SubnetType.PUBLIC };
/** Where databases stand: no way to or from the internet. */
export const ISOLATED: SubnetSelection = { subnetType: SubnetType.PRIVATE_ISOLATED };

/**
 * A network of two zones without NAT gateways, which would cost more than the machines behind them: programs have public addresses and
 * closed security groups, databases have no way out at all.
 */
export class NetworkStack extends Stack {
  readonly vpc: Vpc;
  readonly groups: SecurityGroups;
  readonly logArchive: LogArchive;

  constructor(scope: Construct, id: string, deployment: Deployment, props: StackProps) {
    super(scope, id, props);
    this.logArchive = new LogArchive(this, 'LogArchive', deployment.environment.logRetentionDays);
    this.vpc = new Vpc(this, 'Vpc', {
      maxAzs: 2,
      natGateways: 0,
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [
        { name: 'Public', subnetType: SubnetType.PUBLIC, cidrMask: 22 },
        { name: 'Isolated', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      ],
      gatewayEndpoints: { S3: { service: GatewayVpcEndpointAwsService.S3 } },
      flowLogs: {
        Rejected: {
          destination: FlowLogDestination.toS3(this.logArchive, 'network'),
          trafficType: FlowLogTrafficType.REJECT,
        },
      },
    });
    this.groups = new SecurityGroups(this, 'Groups', this.vpc, deployment.adminAddresses);
  }
}
