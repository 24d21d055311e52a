/**
 * An answer that has arrived as a whole, as far as the vendors' SDKs look at one. The global `Response` would send it through a
 * stream once more, which takes longer than parsing it.
 */
export class BufferedResponse implements Pick<
  Response,
  'body' | 'headers' | 'json' | 'ok' | 'status' | 'text' | 'url'
> {
  readonly body = null;
  readonly headers: Headers;
  readonly url = '';

  constructor(
    readonly status: number,
    contentType: string,
    private readonly bytes: Buffer,
  ) {
    this.headers = new Headers({ 'content-type': contentType });
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  text(): Promise<string> {
    return Promise.resolve(this.bytes.toString());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text()) as unknown;
  }
}
