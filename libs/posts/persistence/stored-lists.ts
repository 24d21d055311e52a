const BYTES_PER_NUMBER = Int32Array.BYTES_PER_ELEMENT;

/** One item a line: none of them has a line break. */
export function storedLines(items: readonly string[]): string {
  return items.join('\n');
}

export function linesOf(stored: string): readonly string[] {
  return stored === '' ? [] : stored.split('\n');
}

/** How often, a space, what: in the order of the map. */
export function storedCounts(counts: ReadonlyMap<string, number>): string {
  return storedLines(Array.from(counts, ([item, count]) => `${count} ${item}`));
}

/** @param wanted the items that are looked for; all of them where nothing is said */
export function countsOf(stored: string, wanted?: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf(stored)) {
    const space = line.indexOf(' ');
    const item = line.slice(space + 1);
    if (wanted?.has(item) !== false) counts.set(item, Number(line.slice(0, space)));
  }
  return counts;
}

/** Whole numbers of 32 bits. */
export function storedNumbers(numbers: readonly number[]): Buffer {
  const stored = Buffer.alloc(numbers.length * BYTES_PER_NUMBER);
  for (const [place, number] of numbers.entries()) stored.writeInt32LE(number, place * BYTES_PER_NUMBER);
  return stored;
}

export function numbersOf(stored: Buffer): readonly number[] {
  return Array.from({ length: stored.length / BYTES_PER_NUMBER }, (_, place) =>
    stored.readInt32LE(place * BYTES_PER_NUMBER),
  );
}
