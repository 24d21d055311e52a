import { Duration } from 'aws-cdk-lib';
import {
  AutoScalingGroup,
  GroupMetrics,
  HealthChecks,
  ScalingProcess,
  Signals,
  UpdatePolicy,
  type CfnAutoScalingGroup,
} from 'aws-cdk-lib/aws-autoscaling';
import { Construct } from 'constructs';

import { PUBLIC } from '../stacks/network.stack';
import { acknowledge } from './acknowledge';
import { HostTemplate } from './host-template';
import { migrationDocument } from './migration-document';
import type { ServiceParts } from './service-parts';

/** What a machine names when it tells CloudFormation how its start went. */
const GROUP_LOGICAL_ID = 'Machines';
/** From the start of a machine to its good word: packages, images, migrations, readiness. */
const START_TIMEOUT = Duration.minutes(20);
const TARGET_CPU_PERCENT = 60;

/**
 * Both programs on each machine of an Auto Scaling group. A deployment puts a new machine beside the old one, waits until it serves, and
 * only then lets the old one finish and go; where no good word comes, CloudFormation goes back to what was.
 */
export class Ec2Service extends Construct {
  readonly machines: AutoScalingGroup;

  constructor(scope: Construct, id: string, parts: ServiceParts, metricNamespace: string) {
    super(scope, id);
    const { deployment, network, balancer } = parts;
    const { usual, most } = deployment.environment.sizes.instances;
    this.machines = new AutoScalingGroup(this, 'Machines', {
      vpc: network.vpc,
      vpcSubnets: PUBLIC,
      launchTemplate: new HostTemplate(this, 'Template', parts, metricNamespace, GROUP_LOGICAL_ID),
      minCapacity: usual,
      maxCapacity: most,
      // Not the balancer's: while the database is away all are unready, and new machines would change nothing but for the worse.
      healthChecks: HealthChecks.ec2({ gracePeriod: START_TIMEOUT }),
      groupMetrics: [GroupMetrics.all()],
      defaultInstanceWarmup: Duration.minutes(3),
      signals: Signals.waitForAll({ timeout: START_TIMEOUT }),
      updatePolicy: UpdatePolicy.rollingUpdate({
        minInstancesInService: usual,
        maxBatchSize: 1,
        minSuccessPercentage: 100,
        waitOnResourceSignals: true,
        pauseTime: START_TIMEOUT,
        suspendProcesses: [
          ScalingProcess.HEALTH_CHECK,
          ScalingProcess.REPLACE_UNHEALTHY,
          ScalingProcess.AZ_REBALANCE,
          ScalingProcess.ALARM_NOTIFICATION,
          ScalingProcess.SCHEDULED_ACTIONS,
        ],
      }),
    });
    (this.machines.node.defaultChild as CfnAutoScalingGroup).overrideLogicalId(GROUP_LOGICAL_ID);
    this.machines.attachToApplicationTargetGroup(balancer.targets);
    this.machines.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: TARGET_CPU_PERCENT });
    // A machine that starts while its balancer is not listening yet would never be seen.
    this.machines.node.addDependency(balancer.listener);
    migrationDocument(this, 'Migration', deployment);
    acknowledge(this.machines, {
      AS3: 'Alarms tell when fewer machines serve than should; each start and end of one stands in the group’s history.',
    });
  }
}
