import { normalizeIp } from '@nestjs/throttler';

import { clientAddressOf } from '../client-address';

/** Who sent a request, as limits count it: IPv6 by /64, which is what one client has, and IPv4 whichever way it is written. */
export function networkOf(request: { readonly ip: string }): string {
  return normalizeIp(clientAddressOf(request));
}
