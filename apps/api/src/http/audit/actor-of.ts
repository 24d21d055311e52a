import type { AuditActor } from '@seoforge/audit';
import type { SitePrincipal, UserPrincipal } from '@seoforge/auth';

type Identity = Pick<UserPrincipal, 'kind' | 'userId'> | Pick<SitePrincipal, 'kind' | 'keyId'>;

export function actorOf(identity: Identity | undefined): AuditActor {
  if (!identity) return { kind: 'anonymous', id: null };
  return identity.kind === 'user' ? { kind: 'user', id: identity.userId } : { kind: 'key', id: identity.keyId };
}
