export interface SiteRequest {
  /** POST where there is something to send. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A site's server as it calls the product. */
export class SiteClient {
  constructor(
    readonly url: string,
    private readonly apiKey: string,
  ) {}

  /** Throws where there is no answer. */
  request(path: string, { json, headers, signal }: SiteRequest = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: json === undefined ? 'GET' : 'POST',
      headers: {
        Authorization: `Bearer ${this.apiKey}`,
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(signal && { signal }),
    });
  }
}
