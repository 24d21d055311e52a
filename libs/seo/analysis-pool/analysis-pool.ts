import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { AnalysisConfig } from '@seoforge/config';
import { messageOf } from '@seoforge/kernel';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';

import type { Analysis, AnalysisInput } from '../engine';
import { analysisBusy, analysisOutOfMemory, analysisTimedOut } from '../seo.errors';
import { ThreadOptions } from './thread-options';
import { WaitingTexts } from './waiting-texts';

const IDLE_TIME_MS = 30_000;

/** Analyses texts on threads of its own, each in bounded time and memory. Threads start when they are needed and end when idle. */
@Injectable()
export class AnalysisPool implements OnApplicationShutdown {
  readonly #logger = new Logger(AnalysisPool.name);
  readonly #waiting = new WaitingTexts();
  readonly #onFreeThread: ReturnType<typeof pLimit>;
  #threads: Piscina<AnalysisInput, Analysis> | undefined;
  #isClosed = false;

  constructor(
    private readonly config: AnalysisConfig,
    private readonly options: ThreadOptions,
  ) {
    this.#onFreeThread = pLimit(config.threadCount);
  }

  /**
   * Waits for a thread and analyses a text on it. As soon as the program ends, whatever waits or is under way is refused as busy:
   * another instance may take it.
   * @throws AppError `analysis.timed_out` from when it has a thread, `analysis.busy`, `analysis.out_of_memory`
   */
  analyze(input: AnalysisInput): Promise<Analysis> {
    return this.#waiting.during(input.content.length, () => this.#onFreeThread(() => this.#analyzeInTime(input)));
  }

  async onApplicationShutdown(): Promise<void> {
    this.#isClosed = true;
    await this.#threads?.destroy();
  }

  async #analyzeInTime(input: AnalysisInput): Promise<Analysis> {
    const overrun = new AbortController();
    const timer = setTimeout(() => {
      overrun.abort();
    }, this.config.timeoutMs);
    try {
      this.#threads ??= this.#open();
      return await this.#threads.run(input, { signal: overrun.signal });
    } catch (error) {
      if (this.#isClosed) throw analysisBusy();
      if (overrun.signal.aborted) throw analysisTimedOut(this.config.timeoutMs);
      throw isOutOfMemory(error) ? analysisOutOfMemory() : error;
    } finally {
      clearTimeout(timer);
    }
  }

  #open(): Piscina<AnalysisInput, Analysis> {
    if (this.#isClosed) throw analysisBusy();
    const { filename, execArgv, resourceLimits } = this.options;
    const threads = new Piscina<AnalysisInput, Analysis>({
      filename,
      execArgv,
      resourceLimits,
      name: 'analyze',
      minThreads: 0,
      maxThreads: this.config.threadCount,
      idleTimeout: IDLE_TIME_MS,
    });
    threads.on('error', (error: unknown) => {
      this.#logger.error(`An analysis thread failed to start, or while it had nothing to do: ${messageOf(error)}`);
    });
    return threads;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
