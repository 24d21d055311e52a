import { imageOf } from '../app/read-context';
import type { LookUp } from '../app/read-context';
import type { Environment } from '../environments/environment';

/** Who delivers, and what: the workflows of one repository at GitHub, into one registry, to every environment of the account. */
export interface Delivery {
  /** OWNER/NAME, as GitHub writes it: the claim is compared letter by letter. */
  readonly githubRepository: string;
  readonly imageRepositoryArn: string;
  /** Whether the account trusts GitHub already: it can have one such provider alone. */
  readonly hasProvider: boolean;
}

/** Environments of the repository at GitHub whose jobs assume a role each. */
export type GithubEnvironment = 'publish' | Environment['name'] | `${Environment['name']}-migrations`;

const REPOSITORY = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;

/** @throws Error that names the value of the context that is missing or wrong, and how it should look. */
export function readDelivery(lookUp: LookUp): Delivery {
  const said = (name: string): string => {
    const value = lookUp(name);
    return typeof value === 'string' ? value : '';
  };
  const githubRepository = said('githubRepository');
  if (!REPOSITORY.test(githubRepository)) {
    throw new Error(`githubRepository is “${githubRepository}”; it should look like OWNER/NAME.`);
  }
  const provider = said('githubProvider') || 'made';
  if (!['made', 'existing'].includes(provider)) {
    throw new Error(`githubProvider is ${provider}; it should be one of made, existing.`);
  }
  return {
    githubRepository,
    imageRepositoryArn: imageOf(said('image')).repositoryArn,
    hasProvider: provider === 'existing',
  };
}
