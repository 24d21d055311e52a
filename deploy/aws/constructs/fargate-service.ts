import { Duration } from 'aws-cdk-lib';
import {
  Cluster,
  ContainerInsights,
  FargateService as EcsService,
  type ContainerDefinition,
} from 'aws-cdk-lib/aws-ecs';
import { ScheduleExpression, Schedule } from 'aws-cdk-lib/aws-scheduler';
import { EcsRunFargateTask } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';

import { prefixOf } from '../app/deployment';
import { PUBLIC } from '../stacks/network.stack';
import { FargateTask } from './fargate-task';
import { closed } from './load-balancer';
import { migrationNames } from './migration-names';
import { BACKUP_TIME, CLI, DRILL_TIME, WORKER } from './program-environment';
import { API_PORT } from './security-groups';
import type { ServiceParts } from './service-parts';
import { TIMINGS } from './service-timings';

const TARGET_CPU_PERCENT = 60;
const START_GRACE = Duration.minutes(5);

/** Both programs in each task of ECS Fargate, migrations before them; what fails to start is rolled back by ECS. */
export class FargateService extends Construct {
  readonly service: EcsService;
  readonly #cluster: Cluster;

  constructor(
    scope: Construct,
    id: string,
    private readonly parts: ServiceParts,
  ) {
    super(scope, id);
    const { network, deployment, balancer } = parts;
    const { usual, most } = deployment.environment.sizes.instances;
    this.#cluster = new Cluster(this, 'Cluster', {
      vpc: network.vpc,
      clusterName: prefixOf(deployment),
      containerInsightsV2: ContainerInsights.ENABLED,
    });
    this.service = new EcsService(this, 'Service', {
      cluster: this.#cluster,
      serviceName: prefixOf(deployment),
      taskDefinition: this.#programs(),
      desiredCount: usual,
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      circuitBreaker: { enable: true, rollback: true },
      healthCheckGracePeriod: START_GRACE,
      assignPublicIp: true,
      vpcSubnets: PUBLIC,
      securityGroups: [closed(this, 'Group', network.groups.service)],
    });
    this.service.attachToApplicationTargetGroup(balancer.targets);
    this.service.node.addDependency(balancer.listener);
    this.service
      .autoScaleTaskCount({ minCapacity: usual, maxCapacity: most })
      .scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: TARGET_CPU_PERCENT });
    this.#schedule('Backup', ['backup'], { ...BACKUP_TIME });
    this.#schedule('Drill', ['restore', 'latest', '--drill'], { ...DRILL_TIME });
    this.#task('Migrate', ['migrate']).nameForMigrations(migrationNames(prefixOf(deployment)));
  }

  #programs(): FargateTask {
    const { logs } = this.parts;
    const stopTimeout = Duration.seconds(TIMINGS.stopSeconds);
    const task = new FargateTask(this, 'Programs', this.parts);
    const migrate: ContainerDefinition = task.addProgram('migrate', logs.groups.tasks, {
      essential: false,
      command: [...CLI, 'migrate'],
    });
    const api = task.addProgram('api', logs.groups.api, { stopTimeout, portMappings: [{ containerPort: API_PORT }] }, [
      migrate,
    ]);
    task.addProgram('worker', logs.groups.worker, { stopTimeout, command: [...WORKER] }, [migrate]);
    task.defaultContainer = api;
    return task;
  }

  /** A task of one command of the CLI, that runs once. */
  #task(id: string, command: readonly string[]): FargateTask {
    const task = new FargateTask(this, id, this.parts);
    task.addProgram(id.toLowerCase(), this.parts.logs.groups.tasks, { command: [...CLI, ...command] });
    return task;
  }

  #schedule(id: string, command: readonly string[], time: { day?: string; hour: number; minute: number }): void {
    const taskDefinition = this.#task(id, command);
    new Schedule(this, `${id}Schedule`, {
      schedule: ScheduleExpression.cron({
        hour: String(time.hour),
        minute: String(time.minute),
        ...(time.day ? { weekDay: time.day.toUpperCase() } : {}),
      }),
      target: new EcsRunFargateTask(this.#cluster, {
        taskDefinition,
        assignPublicIp: true,
        vpcSubnets: PUBLIC,
        securityGroups: [closed(this, `${id}Group`, this.parts.network.groups.service)],
      }),
    });
  }
}
