import type { SecretPlace } from '@seoforge/vault';

/** Where the vault keeps a site's own key for a provider. */
export function providerKeyPlace(siteId: string, provider: string): SecretPlace {
  return { owner: { siteId }, purpose: 'provider_key', name: provider };
}
