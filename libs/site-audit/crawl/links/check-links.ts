import type { LinkCheck } from '@seoforge/seo';

import { inParallel } from '../in-parallel';
import type { SiteFetch } from '../site-fetch';

/** Each host is asked for one link after the other. */
const HOSTS_AT_ONCE = 4;
/** All that is wanted of a body is that there is one. */
const MAX_BODY_BYTES = 16 * 1_024;

/** Asks for each link once. @param mayGoOn asked before each. */
export async function checkLinks(
  links: Iterable<string>,
  siteFetch: SiteFetch,
  mayGoOn: () => boolean,
): Promise<ReadonlyMap<string, LinkCheck>> {
  const checks = new Map<string, LinkCheck>();
  const byHost = Map.groupBy(links, (link) => new URL(link).host);
  await inParallel(byHost.values(), HOSTS_AT_ONCE, async (linksOfHost) => {
    for (const link of linksOfHost) {
      if (!mayGoOn()) return;
      checks.set(link, await checkLink(link, siteFetch));
    }
  });
  return checks;
}

/** Some servers have no answer to HEAD, or a wrong one: a refusal counts only when a GET is refused too. */
async function checkLink(link: string, siteFetch: SiteFetch): Promise<LinkCheck> {
  const asked = await siteFetch.get(link, { method: 'HEAD', maxBytes: MAX_BODY_BYTES });
  const isRefused = 'code' in asked ? asked.code !== 'fetch.timed_out' : asked.status >= 400 && asked.status !== 429;
  const got = isRefused ? await siteFetch.get(link, { maxBytes: MAX_BODY_BYTES }) : asked;
  if ('code' in got) return { status: null, error: got.code };
  return got.url === link ? { status: got.status } : { status: got.status, redirectedTo: got.url };
}
