import type { CrawledSite } from '../crawled-site';
import type { Finding } from '../finding';

/** One demand on a whole site; the evidence names the pages concerned. */
export interface SiteRule extends Pick<Finding, 'id' | 'severity' | 'message'> {
  readonly evidence: (site: CrawledSite) => readonly string[];
}
