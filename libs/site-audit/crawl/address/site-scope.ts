/** Which addresses belong to the crawled site: those of its host and port, over http or https. */
export class SiteScope {
  readonly #hosts: Set<string>;
  readonly #twin: string;

  constructor(startUrl: string) {
    const { host } = new URL(startUrl);
    this.#hosts = new Set([host]);
    this.#twin = host.startsWith('www.') ? host.slice('www.'.length) : `www.${host}`;
  }

  includes(address: string): boolean {
    return this.#hosts.has(new URL(address).host);
  }

  /** Takes the host with (without) `www.` in as well, once the site itself has led there. */
  admit(address: string): void {
    if (new URL(address).host === this.#twin) this.#hosts.add(this.#twin);
  }

  /** Whether an address is of the site, or would be after `admit`. */
  couldInclude(address: string): boolean {
    return this.includes(address) || new URL(address).host === this.#twin;
  }
}
