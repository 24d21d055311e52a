import type { Compute, ProviderKey } from '../environments/environment';
import { ENVIRONMENTS } from '../environments/environments';
import type { Deployment, ProgramImage } from './deployment';

/** Looks up one value of the context, as `-c NAME=VALUE` or cdk.context.json give it. */
export type LookUp = (name: string) => unknown;

const COMPUTES: readonly Compute[] = ['ec2', 'fargate'];
const PROVIDER_KEYS: readonly ProviderKey[] = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GOOGLE_API_KEY'];
const ECR_IMAGE =
  /^(?<account>\d{12})\.dkr\.ecr\.(?<region>[a-z0-9-]+)\.amazonaws\.com\/(?<name>[a-z0-9][a-z0-9._/-]*)$/;
const VERSION = /^[\w][\w.-]{0,100}$/;
const HOST_NAME = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
const ZONE_ID = /^Z[A-Z0-9]{5,31}$/;
const IPV4_BLOCK = /^(?:\d{1,3}\.){3}\d{1,3}\/(?:[89]|[12]\d|3[0-2])$/;

/** @throws Error that names the value of the context that is missing or wrong, and how it should look. */
export function readContext(lookUp: LookUp): Deployment {
  const text = (name: string, fallback?: string): string => {
    const value: unknown = lookUp(name) ?? fallback;
    if (typeof value !== 'string' || value === '') throw new Error(`Say -c ${name}=…; see deploy/aws/README.md.`);
    return value;
  };
  const matching = (name: string, form: RegExp, example: string): string => {
    const value = text(name);
    if (!form.test(value)) throw new Error(`${name} is ${value}; it should look like ${example}.`);
    return value;
  };
  const listed = <T extends string>(name: string, allowed: readonly T[], fallback: string): T[] =>
    list(text(name, fallback)).map((value) => oneOf(name, value, allowed));

  const hostName = matching('hostName', HOST_NAME, 'api.example.com');
  const zoneName = matching('zoneName', HOST_NAME, 'example.com');
  if (!`.${hostName}`.endsWith(`.${zoneName}`)) throw new Error(`hostName ${hostName} is not in the zone ${zoneName}.`);
  return {
    environment: ENVIRONMENTS[oneOf('environment', text('environment'), ['dev', 'production'])],
    compute: oneOf('compute', text('compute', 'ec2'), COMPUTES),
    image: { ...imageOf(text('image')), version: matching('version', VERSION, '1.2.3') },
    hostName,
    zone: { name: zoneName, id: matching('hostedZoneId', ZONE_ID, 'Z0123456789ABCDEFGHIJ') },
    providerKeys: listed('providerKeys', PROVIDER_KEYS, 'OPENAI_API_KEY'),
    adminAddresses: list(lookUp('adminAddresses') ?? '').map((block) => {
      if (!IPV4_BLOCK.test(block)) throw new Error(`adminAddresses has ${block}; it should look like 203.0.113.7/32.`);
      return block;
    }),
    alarmEmail: lookUp('alarmEmail') === undefined ? undefined : text('alarmEmail'),
  };
}

/** @throws Error where it is no repository of ECR. */
export function imageOf(uri: string): Omit<ProgramImage, 'version'> {
  const { account, region, name } = ECR_IMAGE.exec(uri)?.groups ?? {};
  if (!account || !region || !name) {
    throw new Error(`image is ${uri}; it should look like 111122223333.dkr.ecr.us-east-1.amazonaws.com/seoforge.`);
  }
  return { uri, repositoryArn: `arn:aws:ecr:${region}:${account}:repository/${name}` };
}

function list(value: unknown): string[] {
  return typeof value === 'string' ? value.split(',').filter((part) => part !== '') : [];
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new Error(`${name} is ${value}; it should be one of ${allowed.join(', ')}.`);
  return found;
}
