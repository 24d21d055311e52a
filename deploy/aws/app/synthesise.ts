import { App } from 'aws-cdk-lib';

import type { Template } from '../cost/template';
import { addStacks, CDK_BEHAVIOUR } from './build-app';
import type { Deployment } from './deployment';

/** The templates of an installation by the name of the stack without its prefix, such as `network`: neither validated nor kept. */
export function synthesise(deployment: Deployment): Record<string, Template> {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, context: CDK_BEHAVIOUR });
  addStacks(app, deployment);
  const { stacks } = app.synth();
  return Object.fromEntries(
    stacks.map((stack) => [stack.stackName.split('-').at(-1) ?? '', stack.template as Template] as const),
  );
}
