import { isIP } from 'node:net';

import { forbiddenTarget, invalidUrl } from '../http-fetch.errors';
import { isPrivateAddress, isPublicAddress } from './public-address';
import { isSpecialName } from './special-names';

/** Browsers and crawlers take more, but no page that is meant to be found has an address of that length. */
const MAX_URL_CHARACTERS = 4_096;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

export interface TargetRules {
  readonly allowedPorts: readonly number[];
  /** `host:port` that may lie in a private network. */
  readonly allowedPrivateHosts: readonly string[];
}

/** The host and port of a URL that may be fetched. */
export interface Target {
  readonly url: URL;
  /** A name, or an IP address without brackets; lower case, in ASCII, without a dot at the end. */
  readonly host: string;
  readonly port: number;
}

/** What may be fetched. */
export class TargetPolicy {
  readonly #ports: ReadonlySet<number>;
  readonly #privateHosts: ReadonlySet<string>;

  constructor({ allowedPorts, allowedPrivateHosts }: TargetRules) {
    this.#ports = new Set(allowedPorts);
    this.#privateHosts = new Set(allowedPrivateHosts.map((entry) => nameOf(targetOf(new URL(`http://${entry}`)))));
  }

  /**
   * Reads a URL as browsers do (WHATWG URL), which also brings every way of writing an address into one form.
   * @throws AppError `fetch.invalid_url` or `fetch.forbidden_target`.
   */
  targetOf(address: string, base?: URL): Target {
    if (address.length > MAX_URL_CHARACTERS || !URL.canParse(address, base)) throw invalidUrl();
    const url = new URL(address, base);
    const isWeb = url.protocol in DEFAULT_PORTS;
    if (!isWeb || url.username !== '' || url.password !== '' || url.href.length > MAX_URL_CHARACTERS)
      throw invalidUrl();
    url.hash = '';
    const target = targetOf(url);
    if (!this.#mayBeAsked(target)) throw forbiddenTarget();
    return target;
  }

  /** Whether a connection may go to this address of the target. */
  allows(address: string, target: Target): boolean {
    return isPublicAddress(address) || (this.#privateHosts.has(nameOf(target)) && isPrivateAddress(address));
  }

  #mayBeAsked(target: Target): boolean {
    if (this.#privateHosts.has(nameOf(target))) return true;
    if (!this.#ports.has(target.port)) return false;
    return isIP(target.host) === 0 ? !isSpecialName(target.host) : isPublicAddress(target.host);
  }
}

function targetOf(url: URL): Target {
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '');
  return { url, host, port: url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? 0) : Number(url.port) };
}

function nameOf({ host, port }: Target): string {
  return `${host} ${port}`;
}
