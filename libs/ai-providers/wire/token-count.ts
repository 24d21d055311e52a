/** Beyond any context of any vendor, and the largest that the ledger holds. */
const MAX_TOKENS = 2 ** 31 - 1;

/** The value where it is a number of tokens; undefined where it is absent or none. */
export function tokenCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_TOKENS ? value : undefined;
}
