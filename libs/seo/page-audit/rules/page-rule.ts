import type { PageFacts } from '../facts/page-facts';
import type { Finding } from '../finding';

/** One demand on a single page. */
export interface PageRule extends Pick<Finding, 'id' | 'severity' | 'message'> {
  /**
   * What the rule is about, where that is less than the page: an answer is judged of errors and redirects too, a search result only of
   * pages that search engines may show.
   */
  readonly judges?: 'answer' | 'search result';
  /** What speaks against the page, in words; empty when all is well or the rule does not apply. */
  readonly evidence: (page: PageFacts) => readonly string[];
}
