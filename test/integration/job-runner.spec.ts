import { Transactions } from '@seoforge/database';
import { JobRunner } from '@seoforge/queue';

import { eventually } from '../support/eventually';
import { QueueScene, type WaterJob } from './queue.scene';

async function aborted(signal: AbortSignal): Promise<never> {
  return await new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('told to stop'));
    });
  });
}

describe('jobs on PostgreSQL', () => {
  let scene: QueueScene;

  beforeAll(async () => {
    scene = await QueueScene.start();
  });
  afterEach(() => scene.stopWorkers());
  afterAll(() => scene.stop());

  it('do not exist when their transaction is rolled back', async () => {
    const kind = await scene.newKind();
    let id = '';
    const work = scene.enqueuing.get(Transactions).run(async () => {
      id = await scene.enqueue(kind);
      throw new Error('the row could not be written');
    });

    await expect(work).rejects.toThrow('the row could not be written');
    expect(id).not.toBe('');
    expect(await scene.stateOf(id)).toBeUndefined();
  });

  it('exist from the moment their transaction commits, and are run with their data', async () => {
    const kind = await scene.newKind();
    const runs: [WaterJob, string, number][] = [];
    await scene.run(kind, async (data, { jobId, attempt }) => {
      runs.push([data, jobId, attempt]);
    });
    let beforeCommit: string | undefined = 'unknown';
    const id = await scene.enqueuing.get(Transactions).run(async () => {
      const enqueued = await scene.enqueue(kind, 'ชาเขียว');
      beforeCommit = await scene.stateOf(enqueued);
      return enqueued;
    });

    await eventually('completing the job', async () => (await scene.stateOf(id)) === 'completed');
    expect(beforeCommit).toBeUndefined();
    expect(runs).toEqual([[{ bed: 'ชาเขียว' }, id, 1]]);
  });

  it('are tried again when their handler throws', async () => {
    const kind = await scene.newKind();
    const attempts: number[] = [];
    await scene.run(kind, async (_data, { attempt }) => {
      attempts.push(attempt);
      if (attempt === 1) throw new Error('no water');
    });
    const id = await scene.enqueue(kind);

    await eventually('completing the job', async () => (await scene.stateOf(id)) === 'completed');
    expect(attempts).toEqual([1, 2]);
  });

  it('fail for good after their last attempt, which knows that it is the last', async () => {
    const kind = await scene.newKind(1);
    const attempts: [number, boolean][] = [];
    await scene.run(kind, async (_data, { attempt, isLastAttempt }) => {
      attempts.push([attempt, isLastAttempt]);
      throw new Error('no water');
    });
    const id = await scene.enqueue(kind);

    await eventually('failing the job', async () => (await scene.stateOf(id)) === 'failed');
    expect(attempts).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('run at once as many as the worker takes, and no more', async () => {
    const kind = await scene.newKind();
    const waiting: (() => void)[] = [];
    await scene.run(kind, () => new Promise((resolve) => waiting.push(resolve)), 2);
    const ids = await Promise.all([1, 2, 3].map(() => scene.enqueue(kind)));
    await eventually('running two jobs', () => waiting.length === 2);
    const states = await Promise.all(ids.map((id) => scene.stateOf(id)));
    for (let done = 0; done < ids.length; done += 1) {
      await eventually('running the next job', () => waiting.length > 0);
      waiting.shift()?.();
    }

    expect(states.sort()).toEqual(['active', 'active', 'created']);
    await eventually('completing all', async () =>
      (await Promise.all(ids.map((id) => scene.stateOf(id)))).every((state) => state === 'completed'),
    );
  });

  it('are handed back when their worker stops, and run again in another', async () => {
    const kind = await scene.newKind();
    const attempts: number[] = [];
    const first = await scene.startWorker();
    await first.get(JobRunner).run(
      kind,
      async (_data, { attempt, signal }) => {
        attempts.push(attempt);
        await aborted(signal);
      },
      1,
    );
    const id = await scene.enqueue(kind);
    await eventually('beginning the job', () => attempts.length === 1);
    await first.close();
    const handedBack = await scene.stateOf(id);
    await scene.run(kind, async (_data, { attempt }) => {
      attempts.push(attempt);
    });

    await eventually('completing the job', async () => (await scene.stateOf(id)) === 'completed');
    expect(handedBack).toBe('retry');
    expect(attempts).toEqual([1, 2]);
  });

  it('are taken from a worker that does not stop in time', async () => {
    const kind = await scene.newKind();
    let begun = false;
    const deaf = await scene.startWorker({ SHUTDOWN_GRACE_SECONDS: '1' });
    await deaf.get(JobRunner).run(
      kind,
      () => {
        begun = true;
        return new Promise(() => undefined);
      },
      1,
    );
    const id = await scene.enqueue(kind);
    await eventually('beginning the job', () => begun);
    await deaf.close();

    expect(await scene.stateOf(id)).toBe('retry');
  });
});
