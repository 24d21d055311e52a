import { isIPv4, isIPv6 } from 'node:net';

/** A part of the address space: an address with the number of its leading bits that count. */
export interface AddressRange {
  readonly family: 'ipv4' | 'ipv6';
  readonly address: string;
  readonly prefixLength: number;
}

const BITS = { ipv4: 32, ipv6: 128 } as const;
/** Bits before an address of IPv4 that is written as one of IPv6, `::ffff:192.0.2.1` (RFC 4291, section 2.5.5.2). */
const MAPPED_BITS = 96;

/**
 * An address, or a range in CIDR notation (RFC 4632 and RFC 4291), with the bits that do not count cleared.
 * @returns undefined for what is neither
 */
export function addressRangeOf(text: string): AddressRange | undefined {
  const [address = '', prefix, ...rest] = text.split('/');
  if (rest.length > 0 || (prefix !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(prefix))) return undefined;
  if (isIPv4(address)) return rangeOf('ipv4', address.split('.').map(Number), Number(prefix ?? BITS.ipv4));
  if (!isIPv6(address) || address.includes('%')) return undefined;
  const groups = groupsOf(address);
  const prefixLength = Number(prefix ?? BITS.ipv6);
  return isMapped(groups) && prefixLength >= MAPPED_BITS
    ? rangeOf('ipv4', groups.slice(-2).flatMap(octetsOf), prefixLength - MAPPED_BITS)
    : rangeOf('ipv6', groups, prefixLength);
}

/** As it is stored and shown: an address alone, or a range. */
export function formatAddressRange({ family, address, prefixLength }: AddressRange): string {
  return prefixLength === BITS[family] ? address : `${address}/${prefixLength}`;
}

function rangeOf(
  family: AddressRange['family'],
  groups: readonly number[],
  prefixLength: number,
): AddressRange | undefined {
  if (prefixLength > BITS[family]) return undefined;
  const groupBits = BITS[family] / groups.length;
  const masked = groups.map((group, index) => {
    const ignoredBits = Math.min(Math.max((index + 1) * groupBits - prefixLength, 0), groupBits);
    return group & ~((1 << ignoredBits) - 1);
  });
  const address =
    family === 'ipv4' ? masked.join('.') : shortestIPv6(masked.map((group) => group.toString(16)).join(':'));
  return { family, address, prefixLength };
}

/** In lower case, in hexadecimal only, with the longest run of zeros left out, as browsers write it (WHATWG URL, host serializing). */
function shortestIPv6(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}

function groupsOf(address: string): readonly number[] {
  const [before = [], after = []] = shortestIPv6(address)
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16));
}

function octetsOf(group: number): readonly number[] {
  return [group >> 8, group & 0xff];
}

function isMapped(groups: readonly number[]): boolean {
  return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
}
