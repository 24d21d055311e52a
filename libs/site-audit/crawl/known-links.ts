import type { LinkCheck } from '@seoforge/seo';

import { pageAddress } from './address/page-address';

/** Distinct addresses that a crawl remembers the links of. */
const MAX_LINKS = 20_000;
/** As many as a browser follows. */
const MAX_REDIRECTS = 20;

/** All links that pages of a site have, and what is known of where they lead. */
export class KnownLinks {
  readonly #links = new Set<string>();
  readonly #checks = new Map<string, LinkCheck>();

  add(links: Iterable<string>): void {
    for (const link of links) if (this.#links.size < MAX_LINKS) this.#links.add(link);
  }

  /** Notes what became of a page that was fetched. */
  know(address: string, check: LinkCheck): void {
    this.#checks.set(pageAddress(address), check);
  }

  /** Links of which nothing is known, in the order in which they were found. */
  unknown(): string[] {
    return [...this.#links].filter((link) => !this.#checks.has(pageAddress(link)));
  }

  /** What is known, by link or page. */
  checks(): Map<string, LinkCheck> {
    const addresses = new Set([...this.#links, ...this.#checks.keys()]);
    const found = [...addresses].map((address) => [address, this.#checkOf(address)] as const);
    return new Map(found.filter((entry): entry is [string, LinkCheck] => entry[1] !== undefined));
  }

  /** A redirect to a page that was fetched by itself ends with that page's status. */
  #checkOf(link: string): LinkCheck | undefined {
    const check = this.#checks.get(pageAddress(link));
    let end = check;
    for (let hops = 0; end?.redirectedTo !== undefined && hops < MAX_REDIRECTS; hops += 1) {
      const next = this.#checks.get(pageAddress(end.redirectedTo));
      if (next === undefined || next === end) break;
      end = next.redirectedTo === undefined ? { ...next, redirectedTo: end.redirectedTo } : next;
      if (next.redirectedTo === undefined) break;
    }
    return end;
  }
}
