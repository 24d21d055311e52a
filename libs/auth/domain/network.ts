const MAPPED_IPV4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;
const GROUPS = 8;
/** Whoever has one IPv6 address has all of its /64 (RFC 6177). */
const NETWORK_GROUPS = 4;

/** What one attacker holds at least: an IPv4 address, or the /64 that an IPv6 address is in. */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%', 1);
  const [, mapped] = MAPPED_IPV4.exec(plain) ?? [];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(':')) return plain;
  const groups = expand(plain).slice(0, NETWORK_GROUPS);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

function expand(address: string): string[] {
  const [head = [], tail] = address.split('::', 2).map((part) => part.split(':').filter(Boolean));
  if (tail === undefined) return [...head];
  const zeros = Math.max(GROUPS - head.length - tail.length, 0);
  return [...head, ...Array<string>(zeros).fill('0'), ...tail];
}
