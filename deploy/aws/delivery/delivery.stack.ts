import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

import { acknowledge, wildcardOf } from '../constructs/acknowledge';
import { ENVIRONMENTS } from '../environments/environments';
import type { Delivery, GithubEnvironment } from './delivery';
import { deployPermissions } from './deploy-permissions';
import { GithubTrust } from './github-trust';
import { migratePermissions } from './migrate-permissions';
import type { Permission } from './permission';
import { publishPermissions } from './publish-permissions';

/** Two hours are what deploy.yml asks for: a deployment may be followed by its way back. */
const DEPLOYMENT = Duration.hours(2);
const OTHERWISE = Duration.hours(1);

/** The roles that workflows assume, one for each environment at GitHub. Made by an admin: no workflow can change what it may do. */
export class DeliveryStack extends Stack {
  readonly #trust: GithubTrust;

  constructor(scope: Construct, id: string, delivery: Delivery, props: StackProps) {
    super(scope, id, props);
    this.#trust = new GithubTrust(this, 'Github', delivery);
    this.#role('publish', publishPermissions(delivery.imageRepositoryArn), OTHERWISE);
    for (const environment of Object.values(ENVIRONMENTS)) {
      this.#role(`${environment.name}-migrations`, migratePermissions(environment), OTHERWISE);
      this.#role(environment.name, deployPermissions(environment), DEPLOYMENT);
    }
  }

  #role(environment: GithubEnvironment, permissions: readonly Permission[], longest: Duration): void {
    const role = this.#trust.roleOf(environment, longest);
    for (const { actions, resources, conditions, wildcard } of permissions) {
      const statement = { actions: [...actions], resources: [...resources], ...(conditions ? { conditions } : {}) };
      role.addToPolicy(new PolicyStatement(statement));
      if (wildcard) for (const resource of resources) acknowledge(role, { [wildcardOf(resource)]: wildcard });
    }
    const key = environment.replaceAll(/(?:^|-)[a-z]/g, (start) => start.slice(-1).toUpperCase());
    new CfnOutput(this, `${key}Role`, {
      description: `AWS_ROLE of the environment ${environment} at GitHub`,
      value: role.roleArn,
    });
  }
}
