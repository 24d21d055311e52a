/** A source of numbers in [0, 1). */
export type Random = () => number;

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

/** One of the items, each as often as its share says; shares need not add up to 1. */
export function pickByShare<T extends { readonly share: number }>(items: readonly T[], random: Random): T {
  let left = random() * items.reduce((sum, { share }) => sum + share, 0);
  const found = items.find(({ share }) => (left -= share) < 0) ?? items.at(-1);
  if (!found) throw new Error('There is nothing to choose from.');
  return found;
}

/** How long until the next of events that come independently of one another, so many a second: a Poisson process. */
export function untilNextMs(perSecond: number, random: Random): number {
  return (-Math.log(1 - random()) * 1_000) / perSecond;
}
