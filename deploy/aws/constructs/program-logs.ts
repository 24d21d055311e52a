import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

import type { Deployment } from '../app/deployment';

type Name = 'api' | 'worker' | 'tasks';

/** What the programs say: requests and jobs each for itself; `tasks` has migrations, backups and their proofs. */
export class ProgramLogs extends Construct {
  /** Names of the groups, known without asking. */
  readonly names: Readonly<Record<Name, string>>;
  readonly groups: Readonly<Record<Name, LogGroup>>;

  constructor(scope: Construct, id: string, { environment }: Deployment) {
    super(scope, id);
    const named = (name: string): string => `/seoforge/${environment.name}/${name}`;
    const group = (name: string): LogGroup =>
      new LogGroup(this, name, {
        logGroupName: named(name),
        retention: environment.logRetentionDays,
        removalPolicy: RemovalPolicy.DESTROY,
      });
    this.names = { api: named('api'), worker: named('worker'), tasks: named('tasks') };
    this.groups = { api: group('api'), worker: group('worker'), tasks: group('tasks') };
  }
}
