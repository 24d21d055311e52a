export { attemptWork, type AttemptedWork, type WorkFailure } from './attempt-work';
export { installQueues } from './install-queues';
export type { JobContext, JobDefinition, JobHandler } from './job-definition';
export { JobQueue, type EnqueueOptions } from './job-queue';
export { JobRunner } from './job-runner';
export { QueueState, type JobCounts } from './queue-state';
export { JobRunnerModule, QueueModule } from './queue.module';
