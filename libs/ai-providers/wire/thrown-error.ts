import { ProviderError } from '../provider-errors';
import type { Deadline } from './deadline';
import { objectFrom } from './json';
import { providerFailure } from './provider-failure';

/** Node's codes for a connection that never came about. */
const NO_CONNECTION: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Whatever a call or the reading of its answer threw, in the port's terms. The SDKs wrap what their `fetch` throws. */
export function toProviderError(provider: string, thrown: unknown, { ended }: Deadline): ProviderError {
  const causes = causesOf(thrown);
  const known = causes.find((cause) => cause instanceof ProviderError);
  if (known) return known;
  if (ended) return providerFailure(provider, ended);
  if (causes.some((cause) => objectFrom(cause)['name'] === 'SyntaxError')) {
    return providerFailure(provider, 'invalid_answer');
  }
  const code = causes.map((cause) => objectFrom(cause)['code']).find(Boolean);
  return providerFailure(provider, 'connection_failed', { code, isUnsent: NO_CONNECTION.has(code) });
}

/** What was thrown and what lies under it: Node's code (`ECONNREFUSED`) may lie some causes deep. */
function causesOf(thrown: unknown): unknown[] {
  const causes = [thrown];
  while (causes.length < 5 && causes.at(-1)) causes.push(objectFrom(causes.at(-1))['cause']);
  return causes;
}
