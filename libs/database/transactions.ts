/** Runs work as one database transaction; everything that repositories and the job queue write inside commits together. */
export abstract class Transactions {
  /** Joins the transaction that is already under way, if there is one. */
  abstract run<T>(work: () => Promise<T>): Promise<T>;
}
