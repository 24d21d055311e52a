import type { JobDefinition, JobHandler } from './job-definition';

/** Takes jobs from the queue and hands them to handlers. */
export abstract class JobRunner {
  /**
   * @param concurrency jobs of this kind that this process runs at once
   * @param groupConcurrency how many of one group all processes run at once, give or take a few that start together: for work that
   * waits for somebody of the group's choosing. As many as there are without it.
   */
  abstract run<Data extends object>(
    definition: JobDefinition<Data>,
    handler: JobHandler<Data>,
    concurrency: number,
    groupConcurrency?: number,
  ): Promise<void>;

  /**
   * Runs the handler once for each job of this kind that is dead: whose last attempt threw, took too long, or was lost with its
   * process. It is there to end what would otherwise seem to be under way for ever; like every handler it may run twice.
   */
  abstract runDead<Data extends object>(
    definition: JobDefinition<Data>,
    handler: (data: Data) => Promise<void>,
  ): Promise<void>;
}
