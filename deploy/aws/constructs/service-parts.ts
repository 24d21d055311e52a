import type { Deployment } from '../app/deployment';
import type { DataStack } from '../stacks/data.stack';
import type { NetworkStack } from '../stacks/network.stack';
import type { LoadBalancer } from './load-balancer';
import type { ProgramLogs } from './program-logs';

/** What either way of running the programs is put together from. */
export interface ServiceParts {
  readonly deployment: Deployment;
  readonly network: NetworkStack;
  readonly data: DataStack;
  readonly balancer: LoadBalancer;
  readonly logs: ProgramLogs;
}
