/** One hop on the way to a page. */
export interface FetchedRedirect {
  readonly url: string;
  readonly status: number;
}

/** A page as a crawler got it; an audit reads nothing else. */
export interface FetchedPage {
  readonly requestedUrl: string;
  /** Where the redirects ended. */
  readonly url: string;
  readonly redirects: readonly FetchedRedirect[];
  readonly status: number;
  /** By lower-case name, several values joined by `, `. */
  readonly headers: ReadonlyMap<string, string>;
  readonly html: string;
  readonly bytes: number;
  readonly durationMs: number;
  /** Clicks from the start page. */
  readonly depth: number;
  readonly fromSitemap: boolean;
}
