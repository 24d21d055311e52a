/** Whose secret it is; a site or an administrator that is removed takes its secrets along. */
export type SecretOwner = { readonly siteId: string } | { readonly userId: string };

export type SecretPurpose = 'provider_key' | 'webhook' | 'wordpress_password' | 'second_factor';

/** Where a secret is kept. */
export interface SecretPlace {
  readonly owner: SecretOwner;
  readonly purpose: SecretPurpose;
  /** Tells secrets of one owner and purpose apart. */
  readonly name: string;
}

/** The place as one text, different for each place; the case of an id does not matter. */
export function keyOfPlace({ owner, purpose, name }: SecretPlace): string {
  return JSON.stringify([...ownerParts(owner), purpose, name]);
}

function ownerParts(owner: SecretOwner): readonly [string, string] {
  return 'siteId' in owner ? ['site', owner.siteId.toLowerCase()] : ['user', owner.userId.toLowerCase()];
}
