import type { Clock } from '@seoforge/kernel';

import type { CrawlBound, CrawlLimits } from './crawl-limits';

/** What is left of a crawl's bounds, and which of them stopped it first. */
export class CrawlBudget {
  stoppedBy: CrawlBound | null = null;
  readonly #endsAtMs: number;
  #pagesLeft: number;

  constructor(
    private readonly limits: CrawlLimits,
    storedPages: number,
    private readonly clock: Clock,
    private readonly receivedBytes: () => number,
  ) {
    this.#endsAtMs = clock.now().getTime() + limits.maxDurationMs;
    this.#pagesLeft = limits.maxPages - storedPages;
  }

  /** Whether anything more may be asked for. */
  mayGoOn(): boolean {
    if (this.clock.now().getTime() >= this.#endsAtMs) this.#stop('max_duration');
    if (this.receivedBytes() >= this.limits.maxTotalBytes) this.#stop('max_total_bytes');
    return this.stoppedBy !== 'max_duration' && this.stoppedBy !== 'max_total_bytes';
  }

  /** Sets one page aside. @returns whether there was one left. */
  takePage(): boolean {
    if (!this.mayGoOn()) return false;
    if (this.#pagesLeft <= 0) {
      this.#stop('max_pages');
      return false;
    }
    this.#pagesLeft -= 1;
    return true;
  }

  /** Gives a page back: what came was none. */
  returnPage(): void {
    this.#pagesLeft += 1;
  }

  /** Whether pages so far away are crawled. */
  reaches(depth: number): boolean {
    if (depth > this.limits.maxDepth) this.#stop('max_depth');
    return depth <= this.limits.maxDepth;
  }

  /** A bound of time or bytes ends the whole crawl, and so counts more than one that only leaves pages out. */
  #stop(bound: CrawlBound): void {
    const endsAll = bound === 'max_duration' || bound === 'max_total_bytes';
    if (this.stoppedBy === null || endsAll) this.stoppedBy = bound;
  }
}
