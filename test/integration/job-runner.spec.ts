import type { INestApplicationContext } from '@nestjs/common';
import type { Environment } from '@seoforge/config';
import { Transactions } from '@seoforge/database';
import {
  installQueues,
  JobQueue,
  JobRunner,
  JobRunnerModule,
  QueueModule,
  type JobContext,
  type JobDefinition,
} from '@seoforge/queue';
import { DataSource } from 'typeorm';

import { eventually } from '../support/eventually';
import { testConfiguration } from '../support/test-configuration';
import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

interface WaterJob {
  readonly bed: string;
}

jest.setTimeout(30_000);

let kinds = 0;

function kindOfJob(retryLimit = 3): JobDefinition<WaterJob> {
  kinds += 1;
  return { name: `water-${kinds}`, expireInSeconds: 60, retryLimit };
}

async function aborted(signal: AbortSignal): Promise<never> {
  return await new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('told to stop'));
    });
  });
}

describe('jobs on PostgreSQL', () => {
  let database: TestDatabase;
  let enqueuing: INestApplicationContext;
  const workers: INestApplicationContext[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    enqueuing = await createTestContext({ DATABASE_URL: database.url }, [QueueModule]);
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
  });
  afterAll(async () => {
    await enqueuing.close();
    await database.drop();
  });

  async function installed(definition: JobDefinition<WaterJob>): Promise<JobDefinition<WaterJob>> {
    await installQueues(testConfiguration({ DATABASE_URL: database.url }).database, [definition]);
    return definition;
  }

  async function startWorker(variables: Environment = {}): Promise<INestApplicationContext> {
    const worker = await createTestContext({ DATABASE_URL: database.url, ...variables }, [JobRunnerModule]);
    workers.push(worker);
    return worker;
  }

  async function run(
    definition: JobDefinition<WaterJob>,
    handler: (data: WaterJob, context: JobContext) => Promise<void>,
    concurrency = 1,
  ): Promise<void> {
    await (await startWorker()).get(JobRunner).run(definition, handler, concurrency);
  }

  function enqueue(definition: JobDefinition<WaterJob>, bed = 'south'): Promise<string> {
    return enqueuing.get(JobQueue).enqueue(definition, { bed });
  }

  async function stateOf(id: string): Promise<string | undefined> {
    const rows = await enqueuing
      .get(DataSource)
      .query<{ state: string }[]>('SELECT state FROM pgboss.job WHERE id = $1', [id]);
    return rows[0]?.state;
  }

  it('do not exist when their transaction is rolled back', async () => {
    const kind = await installed(kindOfJob());
    let id = '';
    const work = enqueuing.get(Transactions).run(async () => {
      id = await enqueue(kind);
      throw new Error('the row could not be written');
    });

    await expect(work).rejects.toThrow('the row could not be written');
    expect(id).not.toBe('');
    expect(await stateOf(id)).toBeUndefined();
  });

  it('exist from the moment their transaction commits, and are run with their data', async () => {
    const kind = await installed(kindOfJob());
    const runs: [WaterJob, string, number][] = [];
    await run(kind, async (data, { jobId, attempt }) => {
      runs.push([data, jobId, attempt]);
    });
    let beforeCommit: string | undefined = 'unknown';
    const id = await enqueuing.get(Transactions).run(async () => {
      const enqueued = await enqueue(kind, 'ชาเขียว');
      beforeCommit = await stateOf(enqueued);
      return enqueued;
    });

    await eventually('completing the job', async () => (await stateOf(id)) === 'completed');
    expect(beforeCommit).toBeUndefined();
    expect(runs).toEqual([[{ bed: 'ชาเขียว' }, id, 1]]);
  });

  it('are tried again when their handler throws', async () => {
    const kind = await installed(kindOfJob());
    const attempts: number[] = [];
    await run(kind, async (_data, { attempt }) => {
      attempts.push(attempt);
      if (attempt === 1) throw new Error('no water');
    });
    const id = await enqueue(kind);

    await eventually('completing the job', async () => (await stateOf(id)) === 'completed');
    expect(attempts).toEqual([1, 2]);
  });

  it('fail for good after their last attempt, which knows that it is the last', async () => {
    const kind = await installed(kindOfJob(1));
    const attempts: [number, boolean][] = [];
    await run(kind, async (_data, { attempt, isLastAttempt }) => {
      attempts.push([attempt, isLastAttempt]);
      throw new Error('no water');
    });
    const id = await enqueue(kind);

    await eventually('failing the job', async () => (await stateOf(id)) === 'failed');
    expect(attempts).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('run at once as many as the worker takes, and no more', async () => {
    const kind = await installed(kindOfJob());
    const waiting: (() => void)[] = [];
    await run(kind, () => new Promise((resolve) => waiting.push(resolve)), 2);
    const ids = await Promise.all([1, 2, 3].map(() => enqueue(kind)));
    await eventually('running two jobs', () => waiting.length === 2);
    const states = await Promise.all(ids.map(stateOf));
    for (let done = 0; done < ids.length; done += 1) {
      await eventually('running the next job', () => waiting.length > 0);
      waiting.shift()?.();
    }

    expect(states.sort()).toEqual(['active', 'active', 'created']);
    await eventually('completing all', async () =>
      (await Promise.all(ids.map(stateOf))).every((state) => state === 'completed'),
    );
  });

  it('are handed back when their worker stops, and run again in another', async () => {
    const kind = await installed(kindOfJob());
    const attempts: number[] = [];
    const first = await startWorker();
    await first.get(JobRunner).run(
      kind,
      async (_data, { attempt, signal }) => {
        attempts.push(attempt);
        await aborted(signal);
      },
      1,
    );
    const id = await enqueue(kind);
    await eventually('beginning the job', () => attempts.length === 1);
    await first.close();
    const handedBack = await stateOf(id);
    await run(kind, async (_data, { attempt }) => {
      attempts.push(attempt);
    });

    await eventually('completing the job', async () => (await stateOf(id)) === 'completed');
    expect(handedBack).toBe('retry');
    expect(attempts).toEqual([1, 2]);
  });

  it('are taken from a worker that does not stop in time', async () => {
    const kind = await installed(kindOfJob());
    let begun = false;
    const deaf = await startWorker({ SHUTDOWN_GRACE_SECONDS: '1' });
    await deaf.get(JobRunner).run(
      kind,
      () => {
        begun = true;
        return new Promise(() => undefined);
      },
      1,
    );
    const id = await enqueue(kind);
    await eventually('beginning the job', () => begun);
    await deaf.close();

    expect(await stateOf(id)).toBe('retry');
  });
});
