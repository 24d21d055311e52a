import { Logger } from '@nestjs/common';
import { messageOf } from '@seoforge/kernel';

import type { SiteRepository } from '../ports/site-repository';

/** How often the origins are loaded at most, unless one was changed. */
const REMEMBERED_MS = 5_000;

/** The web origins of all sites, as they were a moment ago. */
export class KnownOrigins {
  readonly #logger = new Logger(KnownOrigins.name);
  #origins: ReadonlySet<string> = new Set();
  #untilMs = 0;
  #loading: Promise<ReadonlySet<string>> | undefined;

  constructor(private readonly sites: Pick<SiteRepository, 'enabledOrigins'>) {}

  /** While the database fails, what was known last holds. Never throws. */
  async has(origin: string): Promise<boolean> {
    if (this.#untilMs > performance.now()) return this.#origins.has(origin);
    this.#loading ??= this.#load();
    return (await this.#loading).has(origin);
  }

  /** After a change. What is being loaded may be older than it, and is not kept. */
  expire(): void {
    this.#untilMs = 0;
    this.#loading = undefined;
  }

  #load(): Promise<ReadonlySet<string>> {
    const loading = this.#fetch().then((origins) => {
      if (this.#loading !== loading) return origins;
      this.#origins = origins;
      this.#untilMs = performance.now() + REMEMBERED_MS;
      this.#loading = undefined;
      return origins;
    });
    return loading;
  }

  async #fetch(): Promise<ReadonlySet<string>> {
    try {
      return new Set(await this.sites.enabledOrigins());
    } catch (error) {
      this.#logger.warn(`The origins of sites could not be loaded; those known last hold: ${messageOf(error)}`);
      return this.#origins;
    }
  }
}
