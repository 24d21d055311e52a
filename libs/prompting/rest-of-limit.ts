import type { MicroUsd } from '@seoforge/kernel';

/** What a limit on several calls leaves for the next one: nothing where the cost of those before is not known. */
export function restOfLimit(
  limitMicroUsd: MicroUsd | undefined,
  spentMicroUsd: MicroUsd | null,
): { readonly maxCostMicroUsd?: MicroUsd } {
  if (limitMicroUsd === undefined) return {};
  return { maxCostMicroUsd: Math.max(0, limitMicroUsd - (spentMicroUsd ?? limitMicroUsd)) };
}
