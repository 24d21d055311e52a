/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { JobDefinition, JobQueue } from '@seoforge/queue';

interface EnqueuedJob {
  readonly id: string;
  readonly name: string;
  readonly data: object;
  readonly groupId: string | null;
  readonly isDelayed: boolean;
}

/** What the contract needs of an implementation besides the port. */
export interface JobQueueHarness {
  /** Called once, before everything else; the queue takes jobs of these kinds. */
  readonly start: (definitions: readonly JobDefinition<object>[]) => Promise<JobQueue>;
  readonly stop: () => Promise<void>;
  /** The jobs that wait to be run. */
  readonly waiting: () => Promise<readonly EnqueuedJob[]>;
}

const WATER: JobDefinition<{ bed: string; litres?: number }> = {
  name: 'water-bed',
  expireInSeconds: 60,
  retryLimit: 1,
};
const WEED: JobDefinition<{ bed: string }> = { name: 'weed-bed', expireInSeconds: 60, retryLimit: 1 };

/** What every implementation of JobQueue keeps to. */
export function describeJobQueueContract(name: string, harness: JobQueueHarness): void {
  describe(`${name} as a JobQueue`, () => {
    let queue: JobQueue;

    beforeAll(async () => {
      queue = await harness.start([WATER, WEED]);
    });
    afterAll(() => harness.stop());

    async function waiting(id: string): Promise<readonly EnqueuedJob[]> {
      return (await harness.waiting()).filter((job) => job.id === id);
    }

    it('keeps a job with its kind and its data under the id it gives', async () => {
      const data = { bed: 'ชาเขียว "south"', litres: 7.5 };
      const id = await queue.enqueue(WATER, data);

      expect(await waiting(id)).toEqual([{ id, name: WATER.name, data, groupId: null, isDelayed: false }]);
    });

    it('knows whose a job is, and that it is to wait', async () => {
      const id = await queue.enqueue(WEED, { bed: 'north' }, { groupId: 'site-1', delaySeconds: 60 });

      expect(await waiting(id)).toMatchObject([{ groupId: 'site-1', isDelayed: true }]);
    });

    it('makes a job of its own each time, be the data the same or not', async () => {
      const ids = await Promise.all([WATER, WATER, WEED].map((kind) => queue.enqueue(kind, { bed: 'north' })));
      const jobs = await Promise.all(ids.map(waiting));

      expect(new Set(ids).size).toBe(3);
      expect(jobs.flat().map((job) => job.name)).toEqual([WATER.name, WATER.name, WEED.name]);
    });
  });
}
