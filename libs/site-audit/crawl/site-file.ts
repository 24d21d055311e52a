import { decodeText } from '@seoforge/http-fetch';

import type { SiteFile } from './crawl-summary';
import type { SiteFetch } from './site-fetch';

const MAX_FILE_BYTES = 256 * 1_024;

/** Reads a text file of the site, such as its llms.txt. */
export async function readSiteFile(url: string, siteFetch: SiteFetch): Promise<SiteFile> {
  const got = await siteFetch.get(url, { maxBytes: MAX_FILE_BYTES });
  if ('code' in got) return { url, status: null, text: '' };
  const isFound = got.status >= 200 && got.status < 300;
  return {
    url,
    status: got.status,
    text: isFound ? decodeText(got.body, got.headers.get('content-type')?.[0] ?? '') : '',
  };
}
