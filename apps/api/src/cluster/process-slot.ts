import type { Worker } from 'node:cluster';

import type { ProgramLogger } from '@seoforge/observability';

import { RestartPause } from './restart-pause';

/** One process of the API, and whoever comes in its place. */
export class ProcessSlot {
  readonly #pause = new RestartPause();
  #worker: Worker | undefined;
  #isStopping = false;
  #restart: NodeJS.Timeout | undefined;

  constructor(
    private readonly fork: () => Worker,
    private readonly logger: ProgramLogger,
  ) {}

  /** @returns undefined when it serves; its exit code where it ends before that, and has said why by itself. */
  start(): Promise<number | undefined> {
    const worker = this.#fork();
    return new Promise((resolve) => {
      const failed = (code: number | null): void => {
        resolve(code ?? 1);
      };
      worker.once('exit', failed);
      worker.on('message', (message: unknown) => {
        if (message !== 'ready') return;
        worker.off('exit', failed);
        this.#watch(worker);
        resolve(undefined);
      });
    });
  }

  /**
   * Passes the signal on and waits for the end.
   * @param patienceMs after which the process is killed
   * @returns the code that it ended with: 0 where it ended by that signal
   */
  async stop(signal: NodeJS.Signals, patienceMs: number): Promise<number> {
    this.#isStopping = true;
    clearTimeout(this.#restart);
    const worker = this.#worker;
    if (!worker || worker.isDead()) return 0;
    const impatience = setTimeout(() => worker.process.kill('SIGKILL'), patienceMs);
    const ended = new Promise<number>((resolve) => {
      worker.once('exit', (code: number | null, by: string | null) => {
        resolve(code ?? (by === signal ? 0 : 1));
      });
    });
    worker.process.kill(signal);
    const code = await ended;
    clearTimeout(impatience);
    return code;
  }

  #fork(): Worker {
    const worker = this.fork();
    // A process that dies while something is sent to it has an end of its own, which is seen.
    worker.on('error', () => undefined);
    this.#worker = worker;
    return worker;
  }

  #watch(worker: Worker, startedAtMs = performance.now()): void {
    worker.once('exit', (code: number | null, signal: string | null) => {
      if (this.#isStopping) return;
      const pauseMs = this.#pause.after(performance.now() - startedAtMs);
      this.logger.error(
        `A process of the API ended (${signal ?? `code ${code}`}); another one starts in ${pauseMs} ms.`,
        'Cluster',
      );
      this.#restart = setTimeout(() => {
        this.#watch(this.#fork());
      }, pauseMs);
    });
  }
}
