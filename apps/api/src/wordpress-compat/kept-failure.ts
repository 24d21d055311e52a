import { AppError, type ErrorKind } from '@seoforge/kernel';

/** What work that failed means for its caller, by the beginning of the code: nothing else is kept of a failure. */
const KINDS: readonly (readonly [string, ErrorKind])[] = [
  ['budget.', 'budget_exceeded'],
  ['provider.timeout', 'timeout'],
  ['provider.overloaded', 'unavailable'],
  ['provider.circuit_open', 'unavailable'],
  ['provider.content_filtered', 'invalid'],
  ['provider.context_length_exceeded', 'invalid'],
  ['ai.', 'invalid'],
  ['site.disabled', 'forbidden'],
  // What a page or its server is like is no failure of this one.
  ['fetch.', 'unprocessable'],
  ['site_audit.interrupted', 'unavailable'],
  ['site_audit.has_ended', 'conflict'],
  ['site_audit.', 'unprocessable'],
  ['article.has_ended', 'conflict'],
  ['media.', 'unavailable'],
  ['content.interrupted', 'unavailable'],
  ['internal', 'internal'],
];

/** The failure of an article or an audit as if it had just been thrown. */
export function thrownAgain({ code, message }: { readonly code: string; readonly message: string }): AppError {
  const [, kind = 'upstream'] = KINDS.find(([beginning]) => code.startsWith(beginning)) ?? [];
  return new AppError({ code, kind, message });
}
