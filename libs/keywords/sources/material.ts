import type { Candidate } from '../phrases/distinct-phrases';

/** What research begins with. */
export interface Material {
  /** In a few words. */
  readonly subject: string;
  readonly language: string;
  /** What stands on the page; empty where there is none. */
  readonly excerpt: string;
  /** Phrases that stand there, the most telling first. */
  readonly candidates: readonly Candidate[];
  /** A query belongs to the subject when it has one of these phrases' words, all of them; null where all queries of the site do. */
  readonly about: readonly string[] | null;
  readonly warnings: readonly string[];
}
