import { BlockList, isIPv6 } from 'node:net';

import type { ErrorDetail } from '@seoforge/kernel';

import { addressRangeOf, formatAddressRange } from './address-range';

/** Where a key may be used from. An address of IPv4 is the same in the notation of IPv6. */
export class AllowedAddresses {
  readonly #ranges = new BlockList();

  /** @param ranges usable ones */
  constructor(ranges: readonly string[]) {
    for (const { address, prefixLength, family } of ranges.flatMap((range) => addressRangeOf(range) ?? [])) {
      this.#ranges.addSubnet(address, prefixLength, family);
    }
  }

  includes(address: string): boolean {
    const [withoutZone = ''] = address.split('%', 1);
    return this.#ranges.check(withoutZone, isIPv6(withoutZone) ? 'ipv6' : 'ipv4');
  }

  /** @returns what is wrong, by member; nothing if keys can be held to these. */
  static faultsOf(ranges: readonly string[]): readonly ErrorDetail[] {
    return ranges.flatMap((range, index) =>
      addressRangeOf(range)
        ? []
        : [{ pointer: `/allowedAddresses/${index}`, detail: 'must be an address or a range, such as 192.0.2.0/24' }],
    );
  }

  /** Usable ranges as they are stored, each once. */
  static normalise(ranges: readonly string[]): readonly string[] {
    return [...new Set(ranges.flatMap((range) => addressRangeOf(range) ?? []).map(formatAddressRange))];
  }
}
