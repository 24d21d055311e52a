import type { Environment } from '../environments/environment';
import type { Deployment } from './deployment';
import { readContext } from './read-context';

/** What an owner would say: names and addresses of documentation. */
const EXAMPLE: Readonly<Record<string, string>> = {
  image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/seoforge',
  version: '1.2.3',
  hostName: 'api.example.com',
  zoneName: 'example.com',
  hostedZoneId: 'Z0123456789ABCDEFGHIJ',
};

/** An installation of nobody's, for tests and for the cost table. */
export function exampleDeployment(
  environment: Environment['name'],
  more: Readonly<Record<string, string>> = {},
): Deployment {
  const context: Readonly<Record<string, string>> = { ...EXAMPLE, environment, ...more };
  return readContext((name) => context[name]);
}
