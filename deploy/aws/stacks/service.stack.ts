import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

import type { Deployment } from '../app/deployment';
import { Ec2Service } from '../constructs/ec2-service';
import { FargateService } from '../constructs/fargate-service';
import { LoadBalancer } from '../constructs/load-balancer';
import { ProgramLogs } from '../constructs/program-logs';
import type { DataStack } from './data.stack';
import type { NetworkStack } from './network.stack';

/** The programs, and the balancer in front of them. */
export class ServiceStack extends Stack {
  readonly balancer: LoadBalancer;
  readonly logs: ProgramLogs;
  readonly compute: Ec2Service | FargateService;
  /** Under which metrics of machines and logs stand. */
  readonly metricNamespace: string;

  constructor(
    scope: Construct,
    id: string,
    deployment: Deployment,
    { network, data }: { readonly network: NetworkStack; readonly data: DataStack },
    props: StackProps,
  ) {
    super(scope, id, props);
    this.metricNamespace = `SEOForge/${deployment.environment.name}`;
    this.balancer = new LoadBalancer(this, 'Entrance', deployment, network);
    this.logs = new ProgramLogs(this, 'Logs', deployment);
    const parts = { deployment, network, data, balancer: this.balancer, logs: this.logs };
    this.compute =
      deployment.compute === 'ec2'
        ? new Ec2Service(this, 'Ec2', parts, this.metricNamespace)
        : new FargateService(this, 'Fargate', parts);
  }
}
