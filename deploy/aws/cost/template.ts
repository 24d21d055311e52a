/** What the bill reads of each type of resource; the rest of a template does not matter to it. */
interface PropertiesByType {
  'AWS::ApplicationAutoScaling::ScalingPolicy': object;
  'AWS::AutoScaling::AutoScalingGroup': { readonly MinSize: string };
  'AWS::AutoScaling::ScalingPolicy': object;
  'AWS::CloudWatch::Alarm': { readonly Metrics?: readonly { readonly MetricStat?: object }[] };
  'AWS::CloudWatch::Dashboard': object;
  'AWS::EC2::LaunchTemplate': {
    readonly LaunchTemplateData: {
      readonly InstanceType: string;
      readonly BlockDeviceMappings: readonly { readonly Ebs: { readonly VolumeSize: number } }[];
    };
  };
  'AWS::ECS::Service': { readonly DesiredCount: number };
  'AWS::ECS::TaskDefinition': { readonly Cpu: string; readonly Memory: string };
  'AWS::ElastiCache::ReplicationGroup': { readonly CacheNodeType: string; readonly NumCacheClusters: number };
  'AWS::ElasticLoadBalancingV2::LoadBalancer': { readonly Subnets: readonly unknown[] };
  'AWS::Logs::MetricFilter': object;
  'AWS::RDS::DBInstance': {
    readonly DBInstanceClass: string;
    readonly AllocatedStorage: string;
    readonly MultiAZ?: boolean;
    readonly ManageMasterUserPassword?: boolean;
  };
  'AWS::Route53::HealthCheck': object;
  'AWS::SecretsManager::Secret': object;
  'AWS::WAFv2::WebACL': { readonly Rules: readonly unknown[] };
}

/** A synthesised template, as far as it is read here. */
export interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;
}

/** The properties of every resource of a type, in all templates. */
export function propertiesOf<T extends keyof PropertiesByType>(
  templates: readonly Template[],
  type: T,
): PropertiesByType[T][] {
  return templates
    .flatMap(({ Resources }) => Object.values(Resources))
    .filter(({ Type }) => Type === type)
    .map(({ Properties = {} }) => Properties as PropertiesByType[T]);
}
