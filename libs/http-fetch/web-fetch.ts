export interface WebRequest {
  /** Absolute; http or https. */
  readonly url: string;
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Those that belong to the connection (`host`, `accept-encoding`, `content-length` and the like) are set by the fetch itself. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Of the answer's body, decompressed; what comes after is left out, and `truncated` says so. */
  readonly maxBytes: number;
  /** For everything together: waiting for a free connection, redirects, the body. */
  readonly timeoutMs: number;
  /** At most 10. */
  readonly maxRedirects: number;
  /** Asked before a redirect is followed; where it says no, the redirect itself is the answer, without a body. */
  readonly mayFollow?: (url: string) => boolean | Promise<boolean>;
  /** Ends the fetch with the signal's own reason. */
  readonly signal?: AbortSignal;
}

/** One redirect that was followed. */
export interface WebRedirect {
  readonly url: string;
  readonly status: number;
  /** Where it led, absolute. */
  readonly location: string;
}

/** An answer of any status: a 404 is an answer too. */
export interface WebAnswer {
  /** Where the redirects ended, without a fragment. */
  readonly url: string;
  readonly redirects: readonly WebRedirect[];
  readonly status: number;
  /** By lower-case name, each with its values in the order in which they came. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Decompressed. */
  readonly body: Uint8Array;
  readonly truncated: boolean;
  readonly durationMs: number;
  /** The IP address that answered. */
  readonly address: string;
}

/**
 * Fetches addresses that strangers chose, from the public internet alone. Every hop's host is resolved once, every address of it is
 * checked, and the connection goes to a checked address (OWASP API Security Top 10 2023, API7).
 */
export abstract class WebFetch {
  /**
   * @throws AppError `fetch.invalid_url`, `fetch.forbidden_target`, `fetch.timed_out`, `fetch.unreachable`,
   * `fetch.too_many_redirects` or `fetch.bad_answer`.
   */
  abstract fetch(request: WebRequest): Promise<WebAnswer>;
}
