/** Of fewer names most terms stand in many. */
const FEWEST_NAMES = 10;
const LEAST_COMMON_SHARE = 0.25;

/**
 * What the terms of a site's names are worth: a term that few posts have in their names tells much, one that most of them have
 * ("coffee" on a site about coffee) tells little.
 */
export class TermWeights {
  readonly #frequencies = new Map<string, number>();

  /** @param names the terms of the name of each post, or of enough posts to tell what is common */
  constructor(private readonly names: readonly (readonly string[])[]) {
    for (const terms of names)
      for (const term of new Set(terms)) this.#frequencies.set(term, (this.#frequencies.get(term) ?? 0) + 1);
  }

  /** At least 1: inverse document frequency, smoothed (Spärck Jones 1972). */
  of(term: string): number {
    return 1 + Math.log((this.names.length + 1) / ((this.#frequencies.get(term) ?? 0) + 1));
  }

  /** Whether the term stands in so many names that the whole site is about it. */
  isCommon(term: string): boolean {
    const share = (this.#frequencies.get(term) ?? 0) / this.names.length;
    return this.names.length >= FEWEST_NAMES && share >= LEAST_COMMON_SHARE;
  }

  sumOf(terms: Iterable<string>): number {
    let sum = 0;
    for (const term of terms) sum += this.of(term);
    return sum;
  }

  /**
   * Which share of the terms' weight is there: 0-1; 0 where there are no terms.
   * @param creditOf how much of a term is there: 0-1
   * @param importanceOf what its weight is multiplied by
   */
  coverage(
    terms: readonly string[],
    creditOf: (term: string) => number,
    importanceOf: (term: string) => number = () => 1,
  ): number {
    let whole = 0;
    let found = 0;
    for (const term of terms) {
      const weight = this.of(term) * importanceOf(term);
      whole += weight;
      found += weight * creditOf(term);
    }
    return whole === 0 ? 0 : found / whole;
  }
}
