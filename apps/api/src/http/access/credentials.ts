import { looksLikeApiKey } from '@seoforge/auth';
import type { FastifyRequest } from 'fastify';

/** RFC 6750, section 2.1: one token and nothing behind it. */
const BEARER = /^\s*bearer\s+(\S+)\s*$/i;

export type Credentials =
  { readonly kind: 'none' } | { readonly kind: 'apiKey'; readonly key: string } | { readonly kind: 'accessToken' };

/** What a caller sent to show who it is. `X-API-Key` wins; a Bearer that has the form of a key is one; an empty Bearer is nothing. */
export function credentialsOf({ headers }: Pick<FastifyRequest, 'headers'>): Credentials {
  const apiKey = headers['x-api-key'];
  if (typeof apiKey === 'string' && apiKey.trim() !== '') return { kind: 'apiKey', key: apiKey.trim() };
  const [, token] = BEARER.exec(headers.authorization ?? '') ?? [];
  if (token === undefined) return { kind: 'none' };
  return looksLikeApiKey(token) ? { kind: 'apiKey', key: token } : { kind: 'accessToken' };
}
