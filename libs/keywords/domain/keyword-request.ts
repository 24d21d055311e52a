import type { MicroUsd } from '@seoforge/kernel';

/** What to begin with: a phrase, a page of the public web, or the posts of the site. */
export type KeywordOrigin =
  | { readonly kind: 'seed'; readonly seed: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'posts' };

export interface KeywordRequest {
  readonly origin: KeywordOrigin;
  /** BCP 47 tag or WordPress locale; the origin's own where null. */
  readonly language: string | null;
  /** ISO 3166-1 alpha-2; null where any will do. */
  readonly country: string | null;
  /** Phrases at most, 1 to 200. */
  readonly limit: number;
  /** A route's name, or a `provider/model`, in place of the route of the purpose. */
  readonly route: string | null;
  readonly maxCostMicroUsd: MicroUsd | null;
}

/** On whose behalf: test calls reach the simulated provider only. */
export interface KeywordOwner {
  readonly siteId: string;
  readonly mode: 'live' | 'test';
}
