import type { JobWithMetadata, PgBoss, WorkOptions } from 'pg-boss';

/** What workers of one kind do, and how many of them at once. */
export interface Shift<Data extends object> {
  readonly queue: string;
  readonly concurrency: number;
  readonly options: WorkOptions & { readonly includeMetadata: true };
  readonly run: (job: JobWithMetadata<Data>) => Promise<void>;
}

/** Stands for a worker that is about to wait. */
const BEGINNING = '';

/**
 * Workers of pg-boss for one queue, of which one at most waits: the one that gets a job has the next one wait in its place. pg-boss
 * wakes all that wait for each job that comes, and has each of them look again and again.
 */
export class BossShift<Data extends object> {
  #busy = 0;
  /** Undefined where nobody waits. */
  #waiting: string | undefined;

  constructor(
    private readonly boss: PgBoss,
    private readonly shift: Shift<Data>,
    private readonly stopping: AbortSignal,
  ) {}

  /** Has a new one wait. */
  async begin(): Promise<void> {
    const { queue, options } = this.shift;
    let worker = BEGINNING;
    this.#waiting = worker;
    worker = await this.boss.work(queue, options, async ([job]: JobWithMetadata<Data>[]) => {
      if (job) await this.#work(worker, job);
    });
    this.#waiting = worker;
  }

  async #work(worker: string, job: JobWithMetadata<Data>): Promise<void> {
    this.#busy += 1;
    this.#waiting = undefined;
    try {
      if (this.#busy < this.shift.concurrency && !this.stopping.aborted) await this.begin();
      await this.shift.run(job);
    } finally {
      this.#busy -= 1;
      await this.#leave(worker);
    }
  }

  /** Waits, unless another one does. Whoever waits then looks at once: what could not begin beside this job may begin now. */
  async #leave(worker: string): Promise<void> {
    if (this.#waiting === undefined) this.#waiting = worker;
    else await this.boss.offWork(this.shift.queue, { id: worker, wait: false });
    this.boss.notifyWorker(this.#waiting);
  }
}
