import type { Compute, Environment, ProviderKey } from '../environments/environment';

/** The image of the programs in a registry of ECR, and which version of it runs. */
export interface ProgramImage {
  /** Without tag, such as 111122223333.dkr.ecr.us-east-1.amazonaws.com/seoforge. */
  readonly uri: string;
  readonly repositoryArn: string;
  readonly version: string;
}

/** One installation: its environment, and what its owner says in the context. */
export interface Deployment {
  readonly environment: Environment;
  readonly compute: Compute;
  readonly image: ProgramImage;
  /** Under which callers reach the API; a name in the zone. */
  readonly hostName: string;
  readonly zone: { readonly name: string; readonly id: string };
  readonly providerKeys: readonly ProviderKey[];
  /** CIDR blocks from which SSH is open. None, by default: Session Manager needs no open port. */
  readonly adminAddresses: readonly string[];
  /** Who is told of alarms, besides those who subscribe to the topic. */
  readonly alarmEmail: string | undefined;
}

/** What names of this installation begin with, such as seoforge-production. */
export function prefixOf({ environment }: Pick<Deployment, 'environment'>): string {
  return `seoforge-${environment.name}`;
}
