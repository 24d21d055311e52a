/** Runs work as one database transaction; everything that repositories and the job queue write inside commits together. */
export abstract class Transactions {
  /** Joins the transaction that is already under way, if there is one. */
  abstract run<T>(work: () => Promise<T>): Promise<T>;

  /**
   * Does what others may only see the effect of once it is stored, such as dropping what is cached: when the transaction that is
   * under way has committed, or at once where there is none.
   * @param work must not fail: what was written before it stays
   */
  abstract afterCommit(work: () => Promise<void> | void): Promise<void>;
}
