import { ROLES, SCOPES, type Role, type Scope } from '@seoforge/auth';

import type { Operation } from '../support/openapi-operations';

/** Who may call an operation, as the document tells its readers. */
export interface AccessStatement {
  readonly isOpen: boolean;
  readonly scope: Scope | 'any' | undefined;
  readonly roles: readonly Role[];
  /** Whether administrators name the site in a header. */
  readonly namesSite: boolean;
}

/** Reads the sentence of the description. @throws Error where there is none, or none that can be understood */
export function accessStatementOf({ name, description }: Operation): AccessStatement {
  const [, sentence] = /\*\*Who may call:\*\* (.+)\.$/m.exec(description) ?? [];
  if (sentence === undefined) throw new Error(`The document does not say who may call ${name}.`);
  if (sentence === 'anyone') return { isOpen: true, scope: undefined, roles: [], namesSite: false };
  const scope = /any API key/.test(sentence) ? 'any' : SCOPES.find((known) => sentence.includes(`\`${known}\``));
  const roles = ROLES.filter((known) => sentence.includes(`\`${known}\``));
  if (!scope && roles.length === 0) throw new Error(`What is meant for ${name} by: ${sentence}?`);
  return { isOpen: false, scope, roles, namesSite: sentence.includes('X-Site-ID') };
}
