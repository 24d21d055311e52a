/** One line of the bill: so many of what has a price, for a month. */
export interface Item {
  readonly what: string;
  /** In units of the price: hours, gigabytes, pieces. */
  readonly quantity: number;
  /** The name of its price in prices/. */
  readonly price: string;
}

/** Counts that templates or assumptions give, without those that are 0. */
export function items(...all: readonly Item[]): Item[] {
  return all.filter(({ quantity }) => quantity > 0);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
