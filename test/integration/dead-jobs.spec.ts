import { QueueState, type JobCounts } from '@seoforge/queue';

import { eventually } from '../support/eventually';
import { QueueScene, type WaterKind } from './queue.scene';

describe('jobs that nothing helped', () => {
  let scene: QueueScene;

  beforeAll(async () => {
    scene = await QueueScene.start();
  });
  afterEach(() => scene.stopWorkers());
  afterAll(() => scene.stop());

  /** What is left of a job whose process was killed a while ago. */
  async function leaveBehind(id: string): Promise<void> {
    await scene.query(
      `UPDATE pgboss.job SET state = 'active', started_on = now() - interval '1 minute', heartbeat_on = now() - interval '1 minute',
              retry_count = retry_limit WHERE id = $1`,
      [id],
    );
  }

  async function countsOf(kind: WaterKind): Promise<JobCounts | undefined> {
    const counts = await scene.enqueuing.get(QueueState).read();
    return counts.find(({ name }) => name === kind.name);
  }

  it('go to the handler of the dead, be it that their last attempt threw or that its process died', async () => {
    const kind = await scene.newKind(0);
    const dead: string[] = [];
    const lost = await scene.enqueue(kind, 'lost');
    await leaveBehind(lost);
    const thrown = await scene.enqueue(kind, 'thrown');
    const runner = await scene.run(kind, async () => {
      throw new Error('no water');
    });
    await runner.runDead(kind, async ({ bed }) => {
      dead.push(bed);
    });
    await eventually('handling both', () => dead.length === 2);

    expect(dead.sort()).toEqual(['lost', 'thrown']);
    expect([await scene.stateOf(lost), await scene.stateOf(thrown)]).toEqual(['failed', 'failed']);
    expect(await countsOf(kind)).toMatchObject({ waiting: 0, active: 0, retrying: 0, dead: 2 });
  });

  it('are counted beside those that wait, run, and are tried again', async () => {
    const kind = await scene.newKind(1);
    expect(await countsOf(kind)).toEqual({
      name: kind.name,
      waiting: 0,
      active: 0,
      retrying: 0,
      dead: 0,
      ageOfOldestSeconds: null,
    });
    const [first, second] = [await scene.enqueue(kind), await scene.enqueue(kind), await scene.enqueue(kind)];
    await scene.enqueue(kind, 'north', { delaySeconds: 3_600 });
    await scene.query(`UPDATE pgboss.job SET state = 'active' WHERE id = $1`, [first]);
    await scene.query(
      `UPDATE pgboss.job SET state = 'retry', start_after = now() - interval '90 seconds' WHERE id = $1`,
      [second],
    );

    const counts = await countsOf(kind);
    expect(counts).toMatchObject({ waiting: 2, active: 1, retrying: 1, dead: 0 });
    expect(counts?.ageOfOldestSeconds).toBeGreaterThanOrEqual(90);
  });

  it('are kept for a while, and what waits for a year; their handler is tried for long', async () => {
    const kind = await scene.newKind();
    const queues = await scene.query(
      `SELECT name, deletion_seconds / 86400 AS done, retention_seconds / 86400 AS waiting, retry_limit AS retries, dead_letter AS dead
         FROM pgboss.queue WHERE name LIKE $1 ORDER BY name`,
      [`${kind.name}%`],
    );
    expect(queues).toEqual([
      { name: kind.name, done: 3, waiting: 365, retries: 3, dead: `${kind.name}.dead` },
      { name: `${kind.name}.dead`, done: 30, waiting: 365, retries: 1_000, dead: null },
    ]);
  });
});
