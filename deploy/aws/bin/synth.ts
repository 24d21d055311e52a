import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

import { addStacks, CDK_BEHAVIOUR } from '../app/build-app';
import { readContext } from '../app/read-context';

/** Writes the templates of one installation to dist/, and refuses what cdk-nag finds. Looks nothing up. */
const given = Object.fromEntries(
  process.argv.slice(2).map((argument) => {
    const [name = '', ...value] = argument.split('=');
    return [name, value.join('=')];
  }),
);
const app = new App({ outdir: process.env['CDK_OUTDIR'] ?? 'dist', context: { ...CDK_BEHAVIOUR, ...given } });
addStacks(
  app,
  readContext((name) => app.node.tryGetContext(name)),
);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
