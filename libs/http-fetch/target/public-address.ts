import ipaddr from 'ipaddr.js';

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** All that the IANA has handed out for the global internet (IPv6 Global Unicast Address Assignments). */
const GLOBAL_UNICAST_V6: Network = ipaddr.parseCIDR('2000::/3');
/** Public by its number, yet every virtual machine of Azure reaches the platform's own services there. */
const AZURE_PLATFORM: Network = ipaddr.parseCIDR('168.63.129.16/32');

/** What an operator may open: never link-local addresses, where clouds keep their credentials. */
const PRIVATE_RANGES: ReadonlySet<string> = new Set(['loopback', 'private', 'carrierGradeNat', 'uniqueLocal']);

/**
 * Whether an IP address is globally routable unicast and nothing else. Forbidden is all of the IANA special-purpose registries
 * (RFC 6890), and every IPv6 form that carries an IPv4 address inside: mapped, compatible, NAT64, 6to4, Teredo.
 */
export function isPublicAddress(address: string): boolean {
  const parsed = parse(address);
  if (parsed?.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv6' ? isIn(parsed, GLOBAL_UNICAST_V6) : !isIn(parsed, AZURE_PLATFORM);
}

/** Whether an IP address belongs to this machine or to a private network (RFC 1918, 4193 and 6598). */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE_RANGES.has(parse(address)?.range() ?? '');
}

/** Whether two texts stand for the same address; the IPv4-mapped form of an address counts as that address. */
export function isSameAddress(one: string, other: string): boolean {
  return (
    ipaddr.isValid(one) && ipaddr.isValid(other) && ipaddr.process(one).toString() === ipaddr.process(other).toString()
  );
}

function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  return ipaddr.isValid(address) && !address.includes('%') ? ipaddr.parse(address) : undefined;
}

function isIn(address: ipaddr.IPv4 | ipaddr.IPv6, network: Network): boolean {
  return address.match(network);
}
