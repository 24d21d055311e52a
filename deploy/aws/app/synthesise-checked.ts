import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

import { CDK_BEHAVIOUR } from './build-app';
import type { LookUp } from './read-context';

/**
 * Writes the templates of what is added, with a context of NAME=VALUE arguments, and refuses what cdk-nag finds. Looks nothing up.
 * @param folder where to
 */
export function synthesiseChecked(
  folder: string,
  parameters: readonly string[],
  add: (app: App, lookUp: LookUp) => void,
): void {
  const given = Object.fromEntries(
    parameters.map((parameter) => {
      const [name = '', ...value] = parameter.split('=');
      return [name, value.join('=')];
    }),
  );
  const app = new App({ outdir: folder, context: { ...CDK_BEHAVIOUR, ...given } });
  add(app, (name) => app.node.tryGetContext(name) as unknown);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}
