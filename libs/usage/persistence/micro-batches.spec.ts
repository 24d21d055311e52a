import { AsyncLocalStorage } from 'node:async_hooks';

import { MicroBatches, type MicroBatchOptions } from './micro-batches';

const TURNED_AWAY = new Error('turned away');
const POISON = -1;

/** Batches that end when the test says so; each item's result is its tenfold. */
class Workbench {
  readonly started: (readonly number[])[] = [];
  readonly batches: MicroBatches<number, number>;
  #end = Promise.withResolvers<undefined>();

  constructor(options: Partial<MicroBatchOptions<number, number>> = {}) {
    this.batches = new MicroBatches({
      run: async (items) => {
        this.started.push(items);
        await this.#end.promise;
        if (items.includes(POISON)) throw new Error('poison');
        return items.map((item) => item * 10);
      },
      maximumBatch: 10,
      maximumWaiting: 10,
      maximumWaitMs: 60_000,
      turnAway: () => TURNED_AWAY,
      mayBeOneItem: () => true,
      ...options,
    });
  }

  /** Ends the batch under way and every later one at once. */
  finish(): void {
    this.#end.resolve(undefined);
  }

  addAll(items: readonly number[]): Promise<PromiseSettledResult<number>[]> {
    return Promise.allSettled(items.map((item) => this.batches.add(item)));
  }
}

const values = (outcomes: readonly PromiseSettledResult<number>[]): unknown[] =>
  outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as Error).message));
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('MicroBatches', () => {
  it('does at once what arrives while nothing is under way, together', async () => {
    const bench = new Workbench();
    bench.finish();

    expect(values(await bench.addAll([1, 2, 3]))).toEqual([10, 20, 30]);
    expect(bench.started).toEqual([[1, 2, 3]]);
  });

  it('gathers what arrives meanwhile for the next batch, and has but one under way', async () => {
    const bench = new Workbench();
    const first = bench.addAll([1]);
    await nextTurn();
    const later = [bench.addAll([2]), bench.addAll([3])];
    await nextTurn();
    expect(bench.started).toEqual([[1]]);
    bench.finish();
    await Promise.all([first, ...later]);

    expect(bench.started).toEqual([[1], [2, 3]]);
  });

  it('works again after it has been idle', async () => {
    const bench = new Workbench();
    bench.finish();
    await bench.addAll([1]);
    await bench.batches.idle();

    expect(values(await bench.addAll([2]))).toEqual([20]);
  });

  it('makes no batch larger than it may be', async () => {
    const bench = new Workbench({ maximumBatch: 2 });
    bench.finish();

    expect(values(await bench.addAll([1, 2, 3, 4, 5]))).toEqual([10, 20, 30, 40, 50]);
    expect(bench.started).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('turns away what finds too many waiting', async () => {
    const bench = new Workbench({ maximumWaiting: 2 });
    const first = bench.addAll([1]);
    await nextTurn();
    const rest = bench.addAll([2, 3, 4]);
    bench.finish();

    expect(values(await first)).toEqual([10]);
    expect(values(await rest)).toEqual([20, 30, 'turned away']);
  });

  it('turns away what has waited too long', async () => {
    const bench = new Workbench({ maximumWaitMs: 5 });
    const first = bench.addAll([1]);
    await nextTurn();
    const late = bench.addAll([2]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const inTime = bench.addAll([3]);
    bench.finish();

    expect(values(await first)).toEqual([10]);
    expect(values(await late)).toEqual(['turned away']);
    expect(values(await inTime)).toEqual([30]);
    expect(bench.started).toEqual([[1], [3]]);
  });

  it('fails those items alone that a batch cannot be done with', async () => {
    const bench = new Workbench();
    bench.finish();

    expect(values(await bench.addAll([1, POISON, 3, 4, POISON, 6, 7]))).toEqual([
      10,
      'poison',
      30,
      40,
      'poison',
      60,
      70,
    ]);
  });

  it('fails all together where it is no item’s fault, and goes on with the next', async () => {
    const bench = new Workbench({ mayBeOneItem: () => false });
    const failing = bench.addAll([1, POISON]);
    await nextTurn();
    const next = bench.addAll([2]);
    bench.finish();

    expect(values(await failing)).toEqual(['poison', 'poison']);
    expect(values(await next)).toEqual([20]);
    expect(bench.started).toEqual([[1, POISON], [2]]);
  });

  it('runs outside the async context of whoever asks', async () => {
    const storage = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const batches = new MicroBatches<number, number>({
      run: async (items) => {
        seen.push(storage.getStore());
        return items;
      },
      maximumBatch: 1,
      maximumWaiting: 9,
      maximumWaitMs: 60_000,
      turnAway: () => TURNED_AWAY,
      mayBeOneItem: () => false,
    });
    await storage.run('a transaction', () => Promise.all([batches.add(1), batches.add(2)]));

    expect(seen).toEqual([undefined, undefined]);
  });

  it('is idle once all is done', async () => {
    const bench = new Workbench();
    let isIdle = false;
    const work = bench.addAll([1]);
    const idle = bench.batches.idle().then(() => (isIdle = true));
    await nextTurn();
    expect(isIdle).toBe(false);
    bench.finish();
    await Promise.all([work, idle]);

    expect(isIdle).toBe(true);
  });
});
