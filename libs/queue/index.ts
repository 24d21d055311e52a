export { installQueues } from './install-queues';
export type { JobContext, JobDefinition, JobHandler } from './job-definition';
export { JobQueue } from './job-queue';
export { JobRunner } from './job-runner';
export { JobRunnerModule, QueueModule } from './queue.module';
