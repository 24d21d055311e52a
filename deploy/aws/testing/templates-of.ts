import { Template } from 'aws-cdk-lib/assertions';

import { exampleDeployment } from '../app/example-context';
import { synthesise } from '../app/synthesise';
import type { Environment } from '../environments/environment';

export const STACKS = ['network', 'data', 'service', 'edge', 'observability'] as const;
export type Templates = Readonly<Record<(typeof STACKS)[number], Template>>;

/** Every way in which the app can be put together that changes what is secret, open or allowed. */
export const VARIANTS = [
  { environment: 'production', compute: 'ec2' },
  { environment: 'production', compute: 'fargate' },
  { environment: 'dev', compute: 'ec2' },
  { environment: 'dev', compute: 'fargate' },
] as const;

/** The templates of an example, synthesised once in each spec file. */
export function templatesOf(environment: Environment['name'], more: Readonly<Record<string, string>> = {}): Templates {
  const key = JSON.stringify([environment, more]);
  const found = synthesised.get(key) ?? make(environment, more);
  synthesised.set(key, found);
  return found;
}

const synthesised = new Map<string, Templates>();

function make(environment: Environment['name'], more: Readonly<Record<string, string>>): Templates {
  const raw = synthesise(exampleDeployment(environment, more));
  return Object.fromEntries(STACKS.map((stack) => [stack, Template.fromJSON(raw[stack] ?? {})])) as Templates;
}
