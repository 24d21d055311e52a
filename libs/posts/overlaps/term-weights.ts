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

  sumOf(terms: Iterable<string>): number {
    let sum = 0;
    for (const term of terms) sum += this.of(term);
    return sum;
  }

  /** Which share of the terms' weight is there: 0-1; 0 where there are no terms. @param creditOf how much of a term is there: 0-1 */
  coverage(terms: readonly string[], creditOf: (term: string) => number): number {
    const whole = this.sumOf(terms);
    const found = terms.reduce((sum, term) => sum + this.of(term) * creditOf(term), 0);
    return whole === 0 ? 0 : found / whole;
  }
}
