import { newId } from '@seoforge/kernel';

import type { JobDefinition } from '../job-definition';
import { JobQueue, type EnqueueOptions } from '../job-queue';

interface EnqueuedJob {
  readonly id: string;
  readonly name: string;
  readonly data: object;
  readonly options: EnqueueOptions;
}

/** Keeps what was enqueued, for tests to look at. */
export class InMemoryJobQueue extends JobQueue {
  readonly jobs: EnqueuedJob[] = [];

  enqueue<Data extends object>(
    definition: JobDefinition<Data>,
    data: Data,
    options: EnqueueOptions = {},
  ): Promise<string> {
    const id = newId();
    this.jobs.push({ id, name: definition.name, data, options });
    return Promise.resolve(id);
  }
}
