/** Money is a whole number of millionths of a US dollar. */
export type MicroUsd = number;

/** The sum, or null where one part is unknown: an unknown price never counts as nothing. */
export function sumMicroUsd(amounts: readonly (MicroUsd | null)[]): MicroUsd | null {
  let total = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    total += amount;
  }
  return total;
}
