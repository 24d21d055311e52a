import type { Role } from './role';
import type { Scope } from './scope';

/** A program that acts for one site, known by its API key. */
export interface SitePrincipal {
  readonly kind: 'site';
  readonly siteId: string;
  readonly keyId: string;
  readonly scopes: readonly Scope[];
  /** Test keys reach nothing but the simulated provider. */
  readonly mode: 'live' | 'test';
}

/** A person who administers this installation, known by an access token. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly userId: string;
  /** The session that the token belongs to. */
  readonly sessionId: string;
  readonly role: Role;
}

export type Principal = SitePrincipal | UserPrincipal;
