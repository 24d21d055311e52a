import { pageAddress } from './address/page-address';
import { isDocument } from './links/is-document';

/** Beyond this many, addresses are made by machines. */
const MAX_ADDRESSES = 20_000;

/** The pages that are known and those that are next, nearest to the start first. */
export class Frontier {
  readonly #known = new Set<string>();
  readonly #byDepth: string[][] = [];

  /** How many pages are known. */
  get size(): number {
    return this.#known.size;
  }

  /** Whether a page is known, fetched or not. */
  has(address: string): boolean {
    return this.#known.has(pageAddress(address));
  }

  /** Marks a page as one that needs no fetching. */
  know(address: string): void {
    this.#known.add(pageAddress(address));
  }

  /** Plans pages to be fetched, unless they are known. */
  add(addresses: Iterable<string>, depth: number): void {
    for (const address of addresses) {
      const page = pageAddress(address);
      if (this.#known.has(page) || this.#known.size >= MAX_ADDRESSES || !isDocument(page)) continue;
      this.#known.add(page);
      (this.#byDepth[depth] ??= []).push(page);
    }
  }

  /** The pages of the least depth, which are then no longer planned. */
  nextLevel(): { readonly depth: number; readonly addresses: readonly string[] } | undefined {
    const depth = this.#byDepth.findIndex((addresses) => (addresses as readonly string[] | undefined)?.length);
    return depth < 0 ? undefined : { depth, addresses: this.#byDepth[depth]?.splice(0) ?? [] };
  }
}
