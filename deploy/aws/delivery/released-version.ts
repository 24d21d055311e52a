import { Aws } from 'aws-cdk-lib';

/** The parameter that record-release.sh writes and released-version.sh reads. */
export function releasedVersionArn(environment: string, region: string): string {
  return `arn:aws:ssm:${region}:${Aws.ACCOUNT_ID}:parameter/seoforge/${environment}/released-version`;
}
