import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

import { prefixOf, type Deployment } from '../app/deployment';

/** What one address may send in five minutes. The API has limits of its own by key and site, far below. */
const REQUESTS_PER_FIVE_MINUTES = 10_000;

/** Rules of Amazon's that look into bodies, and would take an article for an attack: they are larger than 8 kB, and are HTML. */
const COUNTED_ONLY = ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericRFI_BODY', 'GenericLFI_BODY'];

/** AWS WAF in front of the balancer: known bad senders and requests, and floods. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, deployment: Deployment, balancerArn: string) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      name: prefixOf(deployment),
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visible('all'),
      rules: [
        managed('AWSManagedRulesAmazonIpReputationList', 0),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 1),
        managed('AWSManagedRulesCommonRuleSet', 2, COUNTED_ONLY),
        {
          name: 'floods',
          priority: 3,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: REQUESTS_PER_FIVE_MINUTES } },
          visibilityConfig: visible('floods'),
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: balancerArn, webAclArn: acl.attrArn });
  }
}

function managed(name: string, priority: number, counted: readonly string[] = []): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: visible(name),
  };
}

function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}
