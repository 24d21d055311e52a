import type { Analysis } from '../engine';

/** Some 100 KB of memory each. */
const MOST_REMEMBERED = 100;

/**
 * What this process analysed last, by the hash of all that was analysed: equal hashes have equal results, so none grows old. Who asks for
 * the same at the same time shares one analysis; one that fails is not remembered.
 */
export class RecentAnalyses {
  readonly #analyses = new Map<string, Promise<Analysis>>();

  /** Whether it is remembered, or under way. */
  has(contentHash: string): boolean {
    return this.#analyses.has(contentHash);
  }

  async getOrCompute(contentHash: string, compute: () => Promise<Analysis>): Promise<Analysis> {
    const analysis = this.#analyses.get(contentHash) ?? compute();
    this.#analyses.delete(contentHash);
    this.#analyses.set(contentHash, analysis);
    this.#forgetOldest();
    try {
      return await analysis;
    } catch (error) {
      if (this.#analyses.get(contentHash) === analysis) this.#analyses.delete(contentHash);
      throw error;
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#analyses.keys();
    if (oldest !== undefined && this.#analyses.size > MOST_REMEMBERED) this.#analyses.delete(oldest);
  }
}
