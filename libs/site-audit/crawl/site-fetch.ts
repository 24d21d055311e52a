import type { WebAnswer, WebFetch } from '@seoforge/http-fetch';
import { AppError } from '@seoforge/kernel';

import type { HostPace } from './host-pace';

/** For a page with all its redirects, which take their turns too. */
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;

export interface SiteFetchOptions {
  readonly method?: 'GET' | 'HEAD';
  readonly maxBytes: number;
  readonly mayFollow?: (url: string) => boolean | Promise<boolean>;
}

/** Fetches one thing after the other at the pace of its host. A failure is a result like another. */
export class SiteFetch {
  receivedBytes = 0;
  readonly #slowHosts = new Map<string, number>();

  constructor(
    private readonly webFetch: WebFetch,
    private readonly pace: HostPace,
    private readonly intervalMs: number,
    private readonly signal: AbortSignal,
  ) {}

  /** Gives a host more time between requests than others have. */
  slowDown(host: string, intervalMs: number): void {
    this.#slowHosts.set(host, Math.max(intervalMs, this.intervalMs));
  }

  /** Rejects with the signal's reason alone. */
  async get(
    url: string,
    { method = 'GET', maxBytes, mayFollow }: SiteFetchOptions,
  ): Promise<WebAnswer | { code: string }> {
    await this.#turn(url);
    try {
      const answer = await this.webFetch.fetch({
        url,
        method,
        maxBytes,
        timeoutMs: TIMEOUT_MS,
        maxRedirects: MAX_REDIRECTS,
        signal: this.signal,
        mayFollow: async (next) => {
          if (mayFollow !== undefined && !(await mayFollow(next))) return false;
          await this.#turn(next);
          return true;
        },
      });
      this.receivedBytes += answer.body.byteLength;
      return answer;
    } catch (error) {
      if (error instanceof AppError) return { code: error.code };
      throw error;
    }
  }

  #turn(url: string): Promise<void> {
    const { host } = new URL(url);
    return this.pace.turn(host, this.#slowHosts.get(host) ?? this.intervalMs, this.signal);
  }
}
