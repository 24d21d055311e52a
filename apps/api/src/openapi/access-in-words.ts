import { ROLES } from '@seoforge/auth';

import type { AccessRule } from '../http/access/access.decorator';
import { SITE_HEADER } from '../http/access/acting-site';

const OR = new Intl.ListFormat('en', { type: 'disjunction' });

/** Who may call an operation, as one sentence; without a rule anyone may. */
export function accessInWords(rule: AccessRule | undefined): string {
  if (!rule) return '**Who may call:** anyone.';
  const { scope, role, forSite = false } = rule;
  const callers = [...(scope ? [keysInWords(scope)] : []), ...(role ? [administratorsInWords(role, forSite)] : [])];
  return `**Who may call:** ${callers.join('; ')}.`;
}

function keysInWords(scope: NonNullable<AccessRule['scope']>): string {
  return scope === 'any' ? 'any API key' : `API keys with the scope \`${scope}\``;
}

function administratorsInWords(role: NonNullable<AccessRule['role']>, forSite: boolean): string {
  const roles = ROLES.slice(0, ROLES.indexOf(role) + 1).map((name) => `\`${name}\``);
  const site = forSite ? `, naming the site in \`${SITE_HEADER}\`` : '';
  return `administrators with the role ${OR.format(roles)}${site}`;
}
