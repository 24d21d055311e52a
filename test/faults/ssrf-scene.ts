import { createWebFetch, LocalSite, ScriptedResolver, type WebFetchOptions } from '../../libs/http-fetch/testing';
import type { WebAnswer, WebFetch, WebRequest } from '@seoforge/http-fetch';

import { FORBIDDEN_ANSWERS } from './ssrf-targets';

/** Handed out to nobody (IANA IPv6 Global Unicast Address Assignments): public by its number, and nobody is there. */
export const PUBLIC_ADDRESS = '2d00::1';

/** A fetch that may go to one server of this machine, beside one that it must never reach. */
export interface SsrfScene {
  readonly web: WebFetch;
  readonly allowed: LocalSite;
  /** Its port is allowed: the check of addresses alone keeps it from being reached. */
  readonly canary: LocalSite;
  readonly resolver: ScriptedResolver;
  fetch(url: string, more?: Partial<WebRequest>): Promise<WebAnswer>;
  stop(): Promise<void>;
}

export async function ssrfScene(
  names: Readonly<Record<string, readonly (readonly string[])[]>> = {},
  options: Partial<WebFetchOptions> = {},
): Promise<SsrfScene> {
  const [allowed, canary] = await Promise.all([LocalSite.start(), LocalSite.start()]);
  const forbidden = Object.entries(FORBIDDEN_ANSWERS).map(([name, addresses]) => [name, [addresses]]);
  const resolver = new ScriptedResolver({
    'public.example': [[PUBLIC_ADDRESS]],
    'staging.example': [['127.0.0.1']],
    ...Object.fromEntries(forbidden),
    ...names,
  });
  const web = createWebFetch({
    userAgent: 'SEOForge-tests/1',
    allowedPorts: [80, 443, canary.port],
    allowedPrivateHosts: [allowed.host, `staging.example:${allowed.port}`, `moving.example:${allowed.port}`],
    resolver,
    connectTimeoutMs: 200,
    ...options,
  });
  return {
    web,
    allowed,
    canary,
    resolver,
    fetch: (url, more) =>
      web.fetch({ url, method: 'GET', maxBytes: 100_000, timeoutMs: 5_000, maxRedirects: 10, ...more }),
    stop: async () => {
      web.onModuleDestroy();
      await Promise.all([allowed.stop(), canary.stop()]);
    },
  };
}
