const HEADING = /<h[1-6][\s>]/gi;
const LINK = /<a\s[^<>]{0,2000}?href\s*=\s*["']?([^"'\s<>]{1,2000})/gi;
const ABSOLUTE = /^(?:https?:)?\/\//i;
/** A place on the same page, a mail address, a telephone number. */
const NO_PAGE = /^(?:#|(?!https?:)[a-z][a-z+.-]*:)/i;

/** To look at so many addresses takes some 10 ms, in which nothing else is done; no honest text has as many. */
const MOST_LINKS = 5_000;

/** What plug-ins show of a text beside its scores. */
export interface ContentMetrics {
  readonly headings_count: number;
  readonly internal_links: number;
  readonly external_links: number;
}

/** Counted by tags, links up to 5,000. @param home an address of the site, which tells its own pages from others */
export function contentMetricsOf(content: string, home: string | undefined): ContentMetrics {
  const host = hostOf(home);
  let internal = 0;
  let external = 0;
  for (const [, target = ''] of content.matchAll(LINK)) {
    if (internal + external === MOST_LINKS) break;
    if (NO_PAGE.test(target)) continue;
    if (ABSOLUTE.test(target) && (host === undefined || hostOf(target) !== host)) external += 1;
    else internal += 1;
  }
  return { headings_count: [...content.matchAll(HEADING)].length, internal_links: internal, external_links: external };
}

function hostOf(address: string | undefined): string | undefined {
  const absolute = address?.startsWith('//') ? `https:${address}` : address;
  return absolute === undefined ? undefined : URL.parse(absolute)?.host.replace(/^www\./, '');
}
