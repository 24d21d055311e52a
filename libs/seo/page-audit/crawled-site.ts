import type { LlmsText } from './llms-text-problems';
import type { PageSummary } from './page-audit';
import type { RobotsFile } from './robots/robots-file';

/** What came of following a link: where it ended, or why not. */
export interface LinkCheck {
  /** Null when nothing answered. */
  readonly status: number | null;
  /** Where it led, when that is another address. */
  readonly redirectedTo?: string | undefined;
  /** Why nothing answered. */
  readonly error?: string | undefined;
}

/** Everything that was found out about a site. */
export interface CrawledSite {
  readonly startUrl: string;
  /** Whether all pages that were found were crawled, and so what was not found is not there. */
  readonly isWhole: boolean;
  readonly pages: readonly PageSummary[];
  readonly robots: RobotsFile;
  /** Sitemaps that were read. */
  readonly sitemaps: readonly string[];
  readonly sitemapUrls: readonly string[];
  /** Whether all sitemaps were read to their ends. */
  readonly sitemapsAreWhole: boolean;
  readonly llmsText: LlmsText;
  /** By address, as `resolveWebAddress` writes it; what was not asked for is absent. */
  readonly linkChecks: ReadonlyMap<string, LinkCheck>;
}
