import { once } from 'node:events';

import { Transactions } from '@seoforge/database';
import { newId } from '@seoforge/kernel';
import { JobRunner } from '@seoforge/queue';

import { eventually } from '../support/eventually';
import { QueueScene, type WaterKind } from './queue.scene';

describe('groups of jobs on PostgreSQL', () => {
  let scene: QueueScene;

  beforeAll(async () => {
    scene = await QueueScene.start();
  });
  afterEach(() => scene.stopWorkers());
  afterAll(() => scene.stop());

  function order(kind: WaterKind, site: string, jobs: number): Promise<void> {
    return scene.enqueuing.get(Transactions).run(async () => {
      for (let job = 0; job < jobs; job += 1) await scene.enqueue(kind, site, { groupId: site });
    });
  }

  async function turnsOf(kind: WaterKind, site: string): Promise<number[]> {
    const jobs = await scene.query<{ turn: number }>(
      'SELECT -priority AS turn FROM pgboss.job WHERE name = $1 AND group_id = $2 ORDER BY turn',
      [kind.name, site],
    );
    return jobs.map(({ turn }) => turn);
  }

  async function rememberedGroups(kind: WaterKind): Promise<string[]> {
    const rows = await scene.query<{ group: string }>(
      `SELECT group_id AS "group" FROM job_turns WHERE queue = $1 AND group_id <> '' ORDER BY group_id`,
      [kind.name],
    );
    return rows.map(({ group }) => group);
  }

  it('take turns, whatever one of them ordered before the others', async () => {
    const kind = await scene.newKind();
    const runner = (await scene.startWorker()).get(JobRunner);
    const started: string[] = [];
    const later: Promise<void>[] = [];
    await order(kind, 'A', 100);
    await runner.run(
      kind,
      async ({ bed }) => {
        started.push(bed);
        if (started.length === 10) later.push(order(kind, 'B', 1).then(() => order(kind, 'C', 30)));
        await Promise.all(later);
      },
      2,
    );
    await eventually('running all jobs', () => started.length === 131);

    const among = (from: number, to: number): string => started.slice(from, to).join('');
    const sharesOfA = [15, 25, 35, 45, 55].map((from) => among(from, from + 10).split('A').length - 1);
    expect(among(0, 10)).toBe('A'.repeat(10));
    expect(among(10, 15)).toContain('B');
    expect(sharesOfA.filter((share) => share < 3 || share > 7)).toEqual([]);
    expect(among(75, 131)).toBe('A'.repeat(56));
  });

  it('are not put behind for having waited, or before for having been idle', async () => {
    const kind = await scene.newKind();
    await order(kind, 'A', 3);
    const ran: string[] = [];
    await scene.run(kind, async ({ bed }) => {
      ran.push(bed);
    });
    await eventually('running the first jobs', () => ran.length === 3);
    await scene.stopWorkers();
    await order(kind, 'A', 2);
    await order(kind, 'B', 2);

    expect(await turnsOf(kind, 'A')).toEqual([1, 2, 3, 4, 5]);
    expect(await turnsOf(kind, 'B')).toEqual([3, 4]);
  });

  it('get every turn once when orders come at the same time, and lose no job', async () => {
    const kind = await scene.newKind();
    await Promise.all(Array.from({ length: 8 }, (_, index) => order(kind, index % 2 === 0 ? 'A' : 'B', 10)));
    const upTo40 = Array.from({ length: 40 }, (_, index) => index + 1);

    expect(await turnsOf(kind, 'A')).toEqual(upTo40);
    expect(await turnsOf(kind, 'B')).toEqual(upTo40);
  });

  it('give back the turns of an order that is rolled back', async () => {
    const kind = await scene.newKind();
    const refused = scene.enqueuing.get(Transactions).run(async () => {
      await order(kind, 'A', 5);
      throw new Error('over the budget');
    });
    await expect(refused).rejects.toThrow('over the budget');
    await order(kind, 'A', 1);

    expect(await turnsOf(kind, 'A')).toEqual([1]);
  });

  it('do not wait for an order of another group that takes its time, nor do workers', async () => {
    const kind = await scene.newKind();
    const ran: string[] = [];
    const commit = new AbortController();
    await order(kind, 'A', 1);
    await new Promise<void>((ordered, failed) => {
      const slow = scene.enqueuing.get(Transactions).run(async () => {
        await scene.enqueue(kind, 'A', { groupId: 'A' });
        ordered();
        await once(commit.signal, 'abort');
      });
      slow.catch(failed);
    });
    await order(kind, 'B', 5);
    await scene.run(kind, async ({ bed }) => {
      ran.push(bed);
    });
    await eventually('running what is committed', () => ran.length === 6);
    commit.abort();
    await eventually('running the rest', () => ran.length === 7);
    await scene.stopWorkers();
    await order(kind, 'A', 1);

    expect(ran.join('')).toBe('ABBBBBA');
    expect(await turnsOf(kind, 'A')).toEqual([1, 2, 5]);
  });

  it('are forgotten when their last turn is over', async () => {
    const kind = await scene.newKind();
    const sites = Array.from({ length: 5 }, newId);
    let runs = 0;
    for (const site of sites) await order(kind, site, 1);
    await order(kind, 'A', 3);
    expect(await rememberedGroups(kind)).toEqual([...sites, 'A'].sort());
    await scene.run(kind, async () => {
      runs += 1;
    });
    await eventually('running all', () => runs === 8);

    expect(await rememberedGroups(kind)).toEqual(['A']);
  });

  it('keep the turn of a job that is to be tried again', async () => {
    const kind = await scene.newKind();
    const id = await scene.enqueue(kind, 'south', { groupId: 'A' });
    await scene.run(kind, async () => {
      throw new Error('no water');
    });
    await eventually('handing it back', async () => (await scene.stateOf(id)) === 'retry');

    expect(await turnsOf(kind, 'A')).toEqual([1]);
  });

  it('are not held up by jobs of another group that were ordered for later and fall due together', async () => {
    const kind = await scene.newKind();
    const ran: string[] = [];
    for (let job = 0; job < 20; job += 1) await scene.enqueue(kind, 'A', { groupId: 'A', delaySeconds: 3_600 });
    expect(await rememberedGroups(kind)).toEqual([]);
    await order(kind, 'B', 30);
    await scene.run(kind, async ({ bed }) => {
      if (ran.push(bed) !== 10) return;
      await scene.query('UPDATE pgboss.job SET start_after = now() WHERE name = $1', [kind.name]);
      await order(kind, 'C', 10);
    });
    await eventually('running all jobs', () => ran.length === 60);

    expect(ran.slice(0, 10).join('')).toBe('B'.repeat(10));
    expect([...new Set(ran.slice(10, 16))].sort()).toEqual(['A', 'B', 'C']);
    expect(ran.slice(10, 40).filter((bed) => bed === 'C')).toHaveLength(10);
  });

  it('take no more places at once than they are given', async () => {
    const kind = await scene.newKind();
    const running: string[] = [];
    const finish = new AbortController();
    const finished = once(finish.signal, 'abort');
    const runner = (await scene.startWorker()).get(JobRunner);
    for (let job = 0; job < 20; job += 1) await order(kind, 'A', 1);
    await runner.run(
      kind,
      async ({ bed }) => {
        running.push(bed);
        if (bed === 'A') await finished;
      },
      16,
      4,
    );
    await eventually('running some jobs', () => running.length >= 4);
    await order(kind, 'B', 1);
    await eventually('running the other one', () => running.includes('B'));
    const ofA = running.filter((bed) => bed === 'A').length;
    finish.abort();
    await eventually('running all jobs', () => running.length === 21);

    expect(ofA).toBeGreaterThanOrEqual(4);
    expect(ofA).toBeLessThan(8);
  });
});
