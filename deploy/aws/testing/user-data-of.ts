import type { Template } from 'aws-cdk-lib/assertions';

interface LaunchTemplate {
  readonly LaunchTemplateData: {
    readonly UserData: { readonly 'Fn::Base64': { readonly 'Fn::Join': readonly [string, readonly unknown[]] } };
  };
}

/** What a new machine runs; what only CloudFormation knows stands there as RESOLVED. */
export function userDataOf(service: Template): string {
  const [template] = Object.values(service.findResources('AWS::EC2::LaunchTemplate'));
  const { LaunchTemplateData } = template?.['Properties'] as LaunchTemplate;
  const [, parts] = LaunchTemplateData.UserData['Fn::Base64']['Fn::Join'];
  return parts.map((part) => (typeof part === 'string' ? part : 'RESOLVED')).join('');
}
