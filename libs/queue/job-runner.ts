import type { JobDefinition, JobHandler } from './job-definition';

/** Takes jobs from the queue and hands them to handlers. */
export abstract class JobRunner {
  /** @param concurrency jobs of this kind that this process runs at once. */
  abstract run<Data extends object>(
    definition: JobDefinition<Data>,
    handler: JobHandler<Data>,
    concurrency: number,
  ): Promise<void>;
}
