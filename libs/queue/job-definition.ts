/**
 * A kind of job: its queue's name and how patient the queue is with it. Jobs of which every attempt is lost or fails end in a queue
 * beside it, `<name>.dead`, for `JobRunner.runDead`.
 */
export interface JobDefinition<Data extends object> {
  readonly name: string;
  /** Longest time one attempt may take. */
  readonly expireInSeconds: number;
  /** Attempts after the first, whether a handler threw, timed out, or its process died. */
  readonly retryLimit: number;
  /** Carries the type of the job's data; never set. */
  readonly data?: Data;
}

/** Where jobs of that name end when nothing helped. */
export function deadQueueOf({ name }: Pick<JobDefinition<object>, 'name'>): string {
  return `${name}.dead`;
}

export interface JobContext {
  readonly jobId: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
  /** Aborted when the process stops or the job is no longer this worker's: stop at the next safe point and throw. */
  readonly signal: AbortSignal;
}

/** Runs one job. Must be idempotent: a job may be run again after a crash. Throwing hands it back to be tried again. */
export type JobHandler<Data extends object> = (data: Data, context: JobContext) => Promise<void>;
