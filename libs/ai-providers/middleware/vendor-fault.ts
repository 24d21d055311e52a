import type { AppError } from '@seoforge/kernel';

import { ProviderError, type ProviderErrorReason } from '../provider-errors';

/** Failures that another model may answer for, and that yet say nothing about how this one is. */
const NOT_THE_VENDORS: ReadonlySet<ProviderErrorReason> = new Set([
  'overloaded',
  'circuit_open',
  /** Of one key among several. */
  'authentication_failed',
]);

/** What a failure says about the vendor: `lasting` where it will certainly fail again for a while, `none` where it is not to blame. */
export type VendorFault = 'none' | 'passing' | 'lasting';

export function vendorFaultOf(failure: AppError): VendorFault {
  if (!(failure instanceof ProviderError)) return 'none';
  if (failure.reason === 'quota_exhausted') return 'lasting';
  return failure.elsewhere === 'any' && !NOT_THE_VENDORS.has(failure.reason) ? 'passing' : 'none';
}
