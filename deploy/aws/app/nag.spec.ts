import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';

import { findingsOf } from '../testing/findings-of';
import { VARIANTS } from '../testing/templates-of';
import { addStacks, CDK_BEHAVIOUR } from './build-app';
import { exampleDeployment } from './example-context';

function appOf(more: Readonly<Record<string, string>>, hasFirewall = false): App {
  const app = new App({ context: CDK_BEHAVIOUR });
  const deployment = exampleDeployment(more['environment'] === 'dev' ? 'dev' : 'production', more);
  addStacks(app, { ...deployment, environment: { ...deployment.environment, hasFirewall } });
  return app;
}

describe('cdk-nag, AWS Solutions', () => {
  it('finds what is wrong, when something is', () => {
    const app = appOf({});
    new Bucket(new Stack(app, 'careless'), 'Open');
    expect(findingsOf(app)).toEqual([
      expect.stringMatching(/^AwsSolutions-S1 at careless/),
      expect.stringMatching(/^AwsSolutions-S10 at careless/),
    ]);
  });

  it.each(VARIANTS)('finds nothing in $environment on $compute', (variant) => {
    expect(findingsOf(appOf(variant))).toEqual([]);
  });

  it('finds nothing with every switch on', () => {
    const more = { adminAddresses: '203.0.113.7/32', alarmEmail: 'ops@example.com' };
    expect(findingsOf(appOf(more, true))).toEqual([]);
  });
});
