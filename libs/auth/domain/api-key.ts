import { createHmac, randomBytes } from 'node:crypto';

import type { SitePrincipal } from './principal';
import type { Scope } from './scope';

export interface ApiKey {
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  /** The first characters of the key, enough to tell keys apart and too few to use. */
  readonly displayPrefix: string;
  /** Keyed hash of the whole key. */
  readonly hash: string;
  readonly mode: SitePrincipal['mode'];
  readonly scopes: readonly Scope[];
  /** Addresses and CIDR ranges that it may be used from; none means from everywhere. */
  readonly allowedAddresses: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** To within seconds. */
  readonly lastUsedAt: Date | null;
  /** The key whose successor it is. */
  readonly replaces: string | null;
}

export type ApiKeyState = 'active' | 'expired' | 'revoked';

const SECRET_BYTES = 32;
const DISPLAY_LENGTH = 12;
const FORMAT = /^sf_(live|test)_[A-Za-z0-9_-]{43}$/;

/** A new key: 256 random bits behind a prefix that secret scanners and people recognise. */
export function generateApiKey(mode: ApiKey['mode']): string {
  return `sf_${mode}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

export function looksLikeApiKey(credential: string): boolean {
  return FORMAT.test(credential);
}

/** Enough for a key of 256 random bits; a slow hash would only protect a secret that people choose. */
export function hashApiKey(key: string, secret: string): string {
  return createHmac('sha256', secret).update(key).digest('hex');
}

export function displayPrefixOf(key: string): string {
  return key.slice(0, DISPLAY_LENGTH);
}

export function stateOf({ revokedAt, expiresAt }: ApiKey, now: Date): ApiKeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'active';
}

export function isUsable(key: ApiKey, now: Date): boolean {
  return stateOf(key, now) === 'active';
}
