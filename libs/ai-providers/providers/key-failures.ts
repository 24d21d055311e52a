import type { Candidate } from '../middleware/call';
import { ProviderError, type ProviderErrorReason } from '../provider-errors';

const OF_SITE: Partial<Record<ProviderErrorReason, (provider: string) => string>> = {
  authentication_failed: (provider) =>
    `${provider} rejected the API key that the site has brought along: set another one for the site, correct its permissions, or remove it.`,
  quota_exhausted: (provider) =>
    `${provider} refused the call because the account of the site's own API key has no credit left: top it up, or remove the key from the site.`,
};

/** Every key that may be used has lately been rejected. */
export function noUsableKey({ provider, account }: Pick<Candidate, 'provider' | 'account'>): ProviderError {
  return new ProviderError({
    provider,
    reason: 'authentication_failed',
    message: account
      ? `${provider} has lately rejected the API key that the site has brought along. Set another one for the site, or remove it.`
      : `${provider} has lately rejected every key that is configured for it. Correct the keys, their permissions, or the account's credit.`,
  });
}

/** The same failure with a key that a site has brought along: where it is the key's, the message says whose key that is. */
export function failureOfSiteKey(failure: ProviderError): ProviderError {
  const message = OF_SITE[failure.reason]?.(failure.provider);
  if (message === undefined) return failure;
  const { provider, reason, status, retryAfterMs, isUnsent, usage } = failure;
  return new ProviderError({
    provider,
    reason,
    message,
    ...(status === undefined ? {} : { status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    isUnsent,
    usage,
  });
}
