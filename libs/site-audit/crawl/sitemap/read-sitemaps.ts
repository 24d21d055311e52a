import { decodeText, decompress, type WebAnswer } from '@seoforge/http-fetch';
import { resolveWebAddress } from '@seoforge/seo';

import type { SiteScope } from '../address/site-scope';
import type { SiteFetch } from '../site-fetch';
import { parseSitemap, type ParsedSitemap } from './parse-sitemap';

/** The protocol allows 50,000 files of 50,000 addresses; an audit of 500 pages needs far fewer. */
const MAX_FILES = 30;
const MAX_ADDRESSES = 5_000;
const MAX_FILE_BYTES = 10 * 1_024 * 1_024;

/** One file that was looked for. */
export interface SitemapFile {
  readonly url: string;
  /** Null where there was no answer. */
  readonly status: number | null;
  readonly code: string | null;
  readonly kind: ParsedSitemap['kind'];
  /** Addresses in it, of whatever site. */
  readonly addresses: number;
}

/** What the sitemaps of a site name. */
export interface Sitemaps {
  readonly files: readonly SitemapFile[];
  /** Of the site alone, each once. */
  readonly urls: ReadonlySet<string>;
  /** Whether all files that there are were read to their ends. */
  readonly isWhole: boolean;
}

/**
 * Reads sitemaps and those that they name in turn; a robots.txt may name them at other hosts, but only what they say of the crawled
 * site counts. @param mayGoOn asked before each.
 */
export async function readSitemaps(
  starts: readonly string[],
  scope: SiteScope,
  siteFetch: SiteFetch,
  mayGoOn: () => boolean,
): Promise<Sitemaps> {
  const waiting = new Set(starts);
  const files: SitemapFile[] = [];
  const urls = new Set<string>();
  let isWhole = true;
  // A set is walked in order of addition, what is added meanwhile too.
  for (const url of waiting) {
    if (files.length >= MAX_FILES || urls.size >= MAX_ADDRESSES || !mayGoOn()) return { files, urls, isWhole: false };
    const { file, addresses, isCut } = await readSitemap(url, siteFetch);
    files.push(file);
    isWhole &&= !isCut;
    const { host } = new URL(url);
    for (const written of addresses) {
      const address = resolveWebAddress(written, url);
      if (address === null) continue;
      const isOwn = scope.includes(address);
      if (file.kind === 'index' && (isOwn || new URL(address).host === host)) waiting.add(address);
      else if (file.kind === 'urls' && isOwn && urls.size < MAX_ADDRESSES) urls.add(address);
    }
  }
  return { files, urls, isWhole };
}

/** What came of looking for one file. */
interface ReadSitemap {
  readonly file: SitemapFile;
  readonly addresses: readonly string[];
  /** Whether there is, or may be, more in it. */
  readonly isCut: boolean;
}

async function readSitemap(url: string, siteFetch: SiteFetch): Promise<ReadSitemap> {
  const got = await siteFetch.get(url, { maxBytes: MAX_FILE_BYTES });
  if ('code' in got) {
    return { file: { url, status: null, code: got.code, kind: null, addresses: 0 }, addresses: [], isCut: true };
  }
  const isFound = got.status >= 200 && got.status < 300;
  const { kind, addresses }: ParsedSitemap = isFound
    ? parseSitemap(await xmlOf(got), MAX_ADDRESSES)
    : { kind: null, addresses: [] };
  return {
    file: { url, status: got.status, code: null, kind, addresses: addresses.length },
    addresses,
    isCut: got.truncated || got.status >= 500 || addresses.length >= MAX_ADDRESSES,
  };
}

/** A file `sitemap.xml.gz` comes as it is, without a word on its compression; its first bytes give it away (RFC 1952). */
async function xmlOf({ body, truncated, headers }: WebAnswer): Promise<string> {
  const contentType = headers.get('content-type')?.[0] ?? '';
  if (body[0] !== 0x1f || body[1] !== 0x8b) return decodeText(body, contentType);
  try {
    const { bytes } = await decompress({ bytes: body, truncated }, 'gzip', MAX_FILE_BYTES);
    return decodeText(bytes, '');
  } catch {
    return '';
  }
}
