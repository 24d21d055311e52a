import type { JobDefinition } from './job-definition';

export interface EnqueueOptions {
  /** Whose work it is, most often a site's id: groups take turns, so that nobody's bulk order holds up the others. */
  readonly groupId?: string;
  /** Not before so much later; a job with a group gets in line then. */
  readonly delaySeconds?: number;
}

/** Puts work where any worker process finds it, exactly as durable as the database. */
export abstract class JobQueue {
  /**
   * Inside a transaction the job exists when the transaction commits, and only then. @returns the job's id; a job with a group that
   * is to wait is run under another one.
   */
  abstract enqueue<Data extends object>(
    definition: JobDefinition<Data>,
    data: Data,
    options?: EnqueueOptions,
  ): Promise<string>;
}
