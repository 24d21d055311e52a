import { looksLikeApiKey } from '@seoforge/auth';
import type { FastifyRequest } from 'fastify';

export type Credentials =
  { readonly kind: 'none' } | { readonly kind: 'apiKey'; readonly key: string } | { readonly kind: 'accessToken' };

/** What a caller sent to show who it is. `X-API-Key` wins; a Bearer that has the form of a key is one; an empty Bearer is nothing. */
export function credentialsOf({ headers }: Pick<FastifyRequest, 'headers'>): Credentials {
  const apiKey = headers['x-api-key'];
  if (typeof apiKey === 'string' && apiKey.trim() !== '') return { kind: 'apiKey', key: apiKey.trim() };
  const [scheme = '', token = ''] = (headers.authorization ?? '').trim().split(/\s+/, 2);
  if (scheme.toLowerCase() !== 'bearer' || token === '') return { kind: 'none' };
  return looksLikeApiKey(token) ? { kind: 'apiKey', key: token } : { kind: 'accessToken' };
}
