import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Stack } from 'aws-cdk-lib';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import {
  ContainerDependencyCondition,
  ContainerImage,
  FargateTaskDefinition,
  LogDrivers,
  Secret as ContainerSecret,
  type CfnTaskDefinition,
  type ContainerDefinition,
  type ContainerDefinitionOptions,
} from 'aws-cdk-lib/aws-ecs';
import type { CfnRole } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

import { acknowledge } from './acknowledge';
import { DATABASE_NAME } from './database';
import type { MigrationNames } from './migration-names';
import { ASSEMBLED, authoritiesUrl, fileVariables, programEnvironment } from './program-environment';
import { grantProgramPermissions } from './program-permissions';
import { CACHE_PORT, DATABASE_PORT } from './security-groups';
import type { ServiceParts } from './service-parts';

const FOLDER = '/run/secrets';
const SCRATCH = '/tmp';
const PREPARE = readFileSync(join(__dirname, '..', 'containers', 'prepare.cjs'), 'utf8');

/** A task whose first container writes what secrets alone do not give: addresses with passwords, and Amazon's authorities. */
export class FargateTask extends FargateTaskDefinition {
  readonly #parts: ServiceParts;
  readonly #image: ContainerImage;
  readonly #secrets: Record<string, ContainerSecret>;
  readonly #prepare: ContainerDefinition;

  constructor(scope: Construct, id: string, parts: ServiceParts) {
    const { fargate } = parts.deployment.environment.sizes;
    super(scope, id, { cpu: fargate.cpuUnits, memoryLimitMiB: fargate.memoryMb });
    this.#parts = parts;
    const { repositoryArn, uri, version } = parts.deployment.image;
    const repository = Repository.fromRepositoryAttributes(this, 'Repository', {
      repositoryArn,
      repositoryName: uri.slice(uri.indexOf('/') + 1),
    });
    this.#image = ContainerImage.fromEcrRepository(repository, version);
    this.#secrets = Object.fromEntries(
      Object.entries(parts.data.secrets.arns).map(([name, arn]) => [name, this.#secret(name, arn)]),
    );
    for (const name of ['secrets', 'scratch']) this.addVolume({ name });
    this.#prepare = this.#addPrepare();
    grantProgramPermissions(this.taskRole, parts.data);
    acknowledge(this, {
      ECS2: 'What stands in the template is no secret; secrets come from Secrets Manager.',
      'IAM5[Resource::*]': 'ECR’s log-in knows no resources.',
    });
  }

  /** One of the programs: it starts when those have ended well that it waits for, and when all is prepared. */
  addProgram(
    name: string,
    log: LogGroup,
    options: Partial<ContainerDefinitionOptions> = {},
    after: readonly ContainerDefinition[] = [],
  ): ContainerDefinition {
    const { deployment, data } = this.#parts;
    const program = this.#add(name, log, {
      environment: { ...programEnvironment(deployment, data), ...fileVariables(FOLDER, ASSEMBLED) },
      secrets: this.#secrets,
      ...options,
    });
    for (const container of [this.#prepare, ...after]) {
      program.addContainerDependencies({ container, condition: ContainerDependencyCondition.SUCCESS });
    }
    return program;
  }

  /** Names the task and its roles, so that whoever migrates can be bound to them. */
  nameForMigrations({ taskFamily, taskRole, executionRole }: MigrationNames): void {
    (this.node.defaultChild as CfnTaskDefinition).family = taskFamily;
    (this.taskRole.node.defaultChild as CfnRole).roleName = taskRole;
    (this.obtainExecutionRole().node.defaultChild as CfnRole).roleName = executionRole;
  }

  #addPrepare(): ContainerDefinition {
    const { data, deployment, logs } = this.#parts;
    const { database, cache } = data;
    return this.#add('prepare', logs.groups.tasks, {
      user: '0',
      essential: false,
      command: ['node', '--eval', PREPARE],
      environment: {
        DATABASE_PLACE: `${database.instance.instanceEndpoint.hostname}:${DATABASE_PORT}/${DATABASE_NAME}`,
        CACHE_PLACE: `${cache.group.attrPrimaryEndPointAddress}:${CACHE_PORT}`,
        AUTHORITIES_URL: authoritiesUrl(deployment.environment.region),
        FOLDER,
        SCRATCH,
      },
      secrets: {
        DATABASE_SECRET: this.#secret('DatabaseSecret', database.secretArn),
        CACHE_SECRET: ContainerSecret.fromSecretsManager(cache.token),
      },
    });
  }

  #add(name: string, logGroup: LogGroup, options: Partial<ContainerDefinitionOptions>): ContainerDefinition {
    const container = this.addContainer(name, {
      image: this.#image,
      readonlyRootFilesystem: true,
      logging: LogDrivers.awsLogs({ logGroup, streamPrefix: Stack.of(this).stackName }),
      ...options,
    });
    container.addMountPoints(
      { sourceVolume: 'secrets', containerPath: FOLDER, readOnly: name !== 'prepare' },
      { sourceVolume: 'scratch', containerPath: SCRATCH, readOnly: false },
    );
    return container;
  }

  #secret(id: string, arn: string): ContainerSecret {
    return ContainerSecret.fromSecretsManager(Secret.fromSecretCompleteArn(this, id, arn));
  }
}
