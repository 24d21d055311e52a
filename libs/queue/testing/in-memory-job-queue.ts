import { newId } from '@seoforge/kernel';

import type { JobDefinition } from '../job-definition';
import { JobQueue } from '../job-queue';

/** Keeps what was enqueued, for tests to look at. */
export class InMemoryJobQueue extends JobQueue {
  readonly jobs: { id: string; name: string; data: object }[] = [];

  enqueue<Data extends object>(definition: JobDefinition<Data>, data: Data): Promise<string> {
    const id = newId();
    this.jobs.push({ id, name: definition.name, data });
    return Promise.resolve(id);
  }
}
