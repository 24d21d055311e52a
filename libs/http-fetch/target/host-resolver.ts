import { lookup } from 'node:dns/promises';

import { Slots } from '../connection/slots';

/** Each look-up holds one of the four threads that the whole process has for files and cryptography too. */
const LOOKUPS_AT_ONCE = 2;

/** Finds the IP addresses of a host name. */
export abstract class HostResolver {
  /** @returns all of them, in the order in which they are to be tried. Rejects where the name does not exist. */
  abstract resolve(host: string, signal: AbortSignal): Promise<readonly string[]>;
}

/** Asks the operating system, as its own programs do. */
export class SystemHostResolver extends HostResolver {
  readonly #slots = new Slots({ perKey: LOOKUPS_AT_ONCE, overall: LOOKUPS_AT_ONCE });

  async resolve(host: string, signal: AbortSignal): Promise<readonly string[]> {
    const release = await this.#slots.take('', signal);
    // A look-up cannot be called off: the slot is given back when the thread is.
    const addresses = lookup(host, { all: true }).finally(release);
    return (await addresses).map(({ address }) => address);
  }
}
