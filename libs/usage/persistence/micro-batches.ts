import { AsyncLocalStorage } from 'node:async_hooks';

export interface MicroBatchOptions<Item, Result> {
  /** Does all or none of the items; the results stand in their order. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly maximumBatch: number;
  /** Beyond that many waiting items, further ones are turned away. */
  readonly maximumWaiting: number;
  /** What has waited longer than this is turned away when its turn comes. */
  readonly maximumWaitMs: number;
  readonly turnAway: () => Error;
  /** Whether a failure may be one item's fault: the others are then tried without it. */
  readonly mayBeOneItem: (error: unknown) => boolean;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly sinceMs: number;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does many small things in few big steps: while one batch is under way, what arrives gathers for the next one. An item
 * that arrives when nothing is under way is done at once. Batches run outside the async context of whoever asked.
 */
export class MicroBatches<Item, Result> {
  readonly #waiting: Waiting<Item, Result>[] = [];
  readonly #outside = AsyncLocalStorage.snapshot();
  #work: Promise<void> | undefined;

  constructor(private readonly options: MicroBatchOptions<Item, Result>) {}

  /** @throws what `turnAway` makes, or whatever the batch failed with */
  add(item: Item): Promise<Result> {
    if (this.#waiting.length >= this.options.maximumWaiting) return Promise.reject(this.options.turnAway());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, sinceMs: performance.now(), resolve, reject });
      this.#work ??= this.#outside(() => this.#workThrough());
    });
  }

  /** Resolves when nothing is waiting or under way. */
  async idle(): Promise<void> {
    await this.#work;
  }

  async #workThrough(): Promise<void> {
    await Promise.resolve(); // What arrives in the same turn belongs to the same batch.
    while (this.#waiting.length > 0) await this.#finish(this.#take());
    this.#work = undefined;
  }

  #take(): readonly Waiting<Item, Result>[] {
    const oldestMs = performance.now() - this.options.maximumWaitMs;
    const batch = this.#waiting.splice(0, this.options.maximumBatch);
    const late = batch.filter(({ sinceMs }) => sinceMs < oldestMs);
    for (const { reject } of late) reject(this.options.turnAway());
    return late.length === 0 ? batch : batch.filter(({ sinceMs }) => sinceMs >= oldestMs);
  }

  async #finish(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    if (batch.length === 0) return;
    try {
      const results = await this.options.run(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (batch.length === 1 || !this.options.mayBeOneItem(error)) {
        for (const { reject } of batch) reject(error);
        return;
      }
      const middle = Math.ceil(batch.length / 2);
      await this.#finish(batch.slice(0, middle));
      await this.#finish(batch.slice(middle));
    }
  }
}
