import type { Operation } from '../support/openapi-operations';
import type { AccessStatement } from './access-statement';
import type { Caller } from './callers';

/** What an access rule lets an answer be: allowed, or refused in one way. */
export type ExpectedAnswer = 'allowed' | `${401 | 403 | 404} ${string}`;

/** Things that belong to no site, though a key may read them one by one. */
const SHARED = /^\/openai\/v1\/models\//;

/** What every site has under names of its own choice. */
const NAMED_BY_CALLER = 'PUT /api/v1/posts/{externalId}';

/** Who is refused wherever one must show who one is, whatever else is asked. */
const NEVER_LET_IN: Readonly<Partial<Record<Caller, ExpectedAnswer>>> = {
  anonymous: '401 auth.credentials_missing',
  'key from elsewhere': '403 auth.address_not_allowed',
  'revoked key': '401 auth.credentials_invalid',
  'expired key': '401 auth.credentials_invalid',
  'ended session': '401 auth.credentials_invalid',
};

/** What the document promises to a caller of an operation. Knows nothing of how the product decides. */
export function expectedAnswer({ name, path }: Operation, statement: AccessStatement, caller: Caller): ExpectedAnswer {
  const { isOpen, scope, roles } = statement;
  if (isOpen) return 'allowed';
  const refusal = NEVER_LET_IN[caller];
  if (refusal) return refusal;
  if (caller === 'owner' || caller === 'admin' || caller === 'viewer')
    return roles.includes(caller) ? 'allowed' : '403 auth.role_insufficient';
  if (!scope) return '403 auth.role_insufficient';
  if (caller === 'key without' && scope !== 'any') return '403 auth.scope_missing';
  if (caller === "disabled site's key") return '403 site.disabled';
  const isOfSite = path.includes('{') && !SHARED.test(path) && name !== NAMED_BY_CALLER;
  if (caller === "other site's key" && isOfSite) return '404 of another site';
  return 'allowed';
}
