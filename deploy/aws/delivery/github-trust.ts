import { Aws, Duration } from 'aws-cdk-lib';
import { CfnOIDCProvider, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

import type { Delivery, GithubEnvironment } from './delivery';

const ISSUER = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';

/** That AWS believes GitHub who a job is: no key is stored anywhere. */
export class GithubTrust extends Construct {
  readonly #providerArn: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly delivery: Delivery,
  ) {
    super(scope, id);
    this.#providerArn = delivery.hasProvider
      ? `arn:aws:iam::${Aws.ACCOUNT_ID}:oidc-provider/${ISSUER}`
      : new CfnOIDCProvider(this, 'Provider', { url: `https://${ISSUER}`, clientIdList: [AUDIENCE] }).attrArn;
  }

  /** A role for the jobs of one environment of the repository, and for nobody else: its rules about branches and reviewers hold here too. */
  roleOf(environment: GithubEnvironment, longest: Duration): Role {
    const subject = `repo:${this.delivery.githubRepository}:environment:${environment}`;
    return new Role(this, environment, {
      description: `Jobs of ${subject}`,
      maxSessionDuration: longest,
      assumedBy: new WebIdentityPrincipal(this.#providerArn, {
        StringEquals: { [`${ISSUER}:aud`]: AUDIENCE, [`${ISSUER}:sub`]: subject },
      }),
    });
  }
}
