import { decodeText } from '@seoforge/http-fetch';
import { ALLOW_ALL, DISALLOW_ALL, readRobots, type RobotsFile, type RobotsRules } from '@seoforge/seo';

import type { SiteFetch } from '../site-fetch';

/** What crawlers must read at least, and search engines read at most (RFC 9309, section 2.5). */
const MAX_ROBOTS_BYTES = 500 * 1_024;

/** A robots.txt as it was found, and what it says; the text is empty unless the status is 2xx. */
export interface ReadRobotsFile extends RobotsFile {
  readonly rules: RobotsRules;
}

/** The robots.txt of each origin, fetched once. */
export class RobotsFiles {
  readonly #files = new Map<string, Promise<ReadRobotsFile>>();

  constructor(
    private readonly siteFetch: SiteFetch,
    private readonly product: string,
  ) {}

  of(address: string): Promise<ReadRobotsFile> {
    const { origin } = new URL(address);
    const known = this.#files.get(origin);
    if (known !== undefined) return known;
    const file = this.#fetch(`${origin}/robots.txt`);
    this.#files.set(origin, file);
    return file;
  }

  /** No file allows everything; a server that fails, or does not answer, might have forbidden everything (RFC 9309, section 2.3.1). */
  async #fetch(url: string): Promise<ReadRobotsFile> {
    const got = await this.siteFetch.get(url, { maxBytes: MAX_ROBOTS_BYTES });
    if ('code' in got) return { url, status: null, text: '', error: got.code, rules: DISALLOW_ALL };
    const { status, body, headers } = got;
    if (status >= 500 || status === 429) return { url, status, text: '', rules: DISALLOW_ALL };
    if (status < 200 || status >= 300) return { url, status, text: '', rules: ALLOW_ALL };
    const text = decodeText(body, headers.get('content-type')?.[0] ?? '');
    return { url, status, text, rules: readRobots(text, this.product) };
  }
}
