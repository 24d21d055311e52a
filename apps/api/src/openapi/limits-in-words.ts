import type { RateLimitClass, RateLimitConfig } from '@seoforge/config';

/** How often an operation may be called, as one sentence. */
export function limitsInWords(limit: RateLimitClass, config: RateLimitConfig): string {
  const { key, site, address } = config.limitsOf(limit);
  const limits = [
    ...(key === undefined ? [] : [`${inWords(key)} by a key or an administrator`]),
    ...(site === undefined ? [] : [`${inWords(site)} for a site`]),
    ...(address === undefined ? [] : [`${inWords(address)} from an address`]),
  ];
  return `**How often in a minute** (\`${limit}\`): ${limits.join(', ')}.`;
}

function inWords(requests: number): string {
  return requests.toLocaleString('en');
}
