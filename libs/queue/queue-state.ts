/** How the jobs of one kind are doing. */
export interface JobCounts {
  /** The kind. */
  readonly name: string;
  /** Not begun yet, those that are delayed included. */
  readonly waiting: number;
  readonly active: number;
  /** Waiting for another attempt, after one that failed or was lost. */
  readonly retrying: number;
  /** All attempts failed or were lost, within the last 30 days. */
  readonly dead: number;
  /** For how long the job that has waited longest could have been run by now; null where none could. */
  readonly ageOfOldestSeconds: number | null;
}

/** What the queues look like from outside, for administrators. */
export abstract class QueueState {
  /** Every kind of job, by name. */
  abstract read(): Promise<readonly JobCounts[]>;
}
