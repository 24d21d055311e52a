import type { ApiKeyWithState, IssuedApiKey } from '@seoforge/auth';

import type { ApiKeyResource, IssuedApiKeyResource } from './api-key.dto';

/** Lists each member: neither the site's id nor the hash leaves. */
export function apiKeyResourceOf({ apiKey, state }: ApiKeyWithState): ApiKeyResource {
  const { id, name, displayPrefix, mode, scopes, allowedAddresses, replaces } = apiKey;
  return {
    id,
    name,
    displayPrefix,
    mode,
    scopes,
    allowedAddresses,
    state,
    replaces,
    createdAt: apiKey.createdAt.toISOString(),
    expiresAt: apiKey.expiresAt?.toISOString() ?? null,
    lastUsedAt: apiKey.lastUsedAt?.toISOString() ?? null,
    revokedAt: apiKey.revokedAt?.toISOString() ?? null,
  };
}

/** The only answer that holds the key itself. */
export function issuedApiKeyResourceOf({ apiKey, key }: IssuedApiKey): IssuedApiKeyResource {
  return Object.assign(apiKeyResourceOf({ apiKey, state: 'active' }), { key });
}
