import type { AuditEntry } from '@seoforge/audit';
import { ROLES } from '@seoforge/auth';

const MEMBER_NAME = /^[A-Za-z]\w{0,39}$/;
const MOST_MEMBERS = 12;

/**
 * What the trail says of a body: the names of its members. Values stay out, for some are secrets, but for the two that one
 * looks for: which role somebody was given, and whether something was disabled or enabled again.
 */
export function factsOf(body: unknown): AuditEntry['details'] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {};
  const members = Object.keys(body).filter((name) => MEMBER_NAME.test(name));
  if (members.length === 0) return {};
  const { role, disabled } = body as Readonly<Record<string, unknown>>;
  return {
    members: members.slice(0, MOST_MEMBERS).sort().join(' '),
    ...(ROLES.some((one) => one === role) ? { role: String(role) } : {}),
    ...(typeof disabled === 'boolean' ? { disabled } : {}),
  };
}
