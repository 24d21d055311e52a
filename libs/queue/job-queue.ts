import type { JobDefinition } from './job-definition';

/** Puts work where any worker process finds it, exactly as durable as the database. */
export abstract class JobQueue {
  /** Inside a transaction the job exists when the transaction commits, and only then. @returns the job's id. */
  abstract enqueue<Data extends object>(definition: JobDefinition<Data>, data: Data): Promise<string>;
}
