import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { HttpConfig } from '@seoforge/config';

/** For what is written at the very end, once the last connection is gone. */
const LAST_WORDS_MS = 3_000;

/** Knows that the process is about to stop: readiness turns 503, waiting requests answer at once, then the server closes. */
@Injectable()
export class Shutdown implements BeforeApplicationShutdown {
  readonly #starting = new AbortController();

  constructor(
    private readonly http: HttpConfig,
    private readonly adapter: HttpAdapterHost,
  ) {}

  /** Aborted when the process has been told to stop. */
  get signal(): AbortSignal {
    return this.#starting.signal;
  }

  /** @param processSignal what the process was told to stop with: only then its end is forced when closing takes too long. */
  async beforeApplicationShutdown(processSignal?: string): Promise<void> {
    this.#starting.abort();
    const { shutdownDrainSeconds, shutdownGraceSeconds } = this.http;
    if (processSignal !== undefined) this.#forceEndAfter((shutdownDrainSeconds + shutdownGraceSeconds) * 1_000);
    await sleep(shutdownDrainSeconds * 1_000);
  }

  #forceEndAfter(timeMs: number): void {
    const cutConnections = (): void => {
      (this.adapter.httpAdapter.getHttpServer() as { closeAllConnections: () => void }).closeAllConnections();
    };
    setTimeout(cutConnections, timeMs).unref();
    setTimeout(() => process.exit(1), timeMs + LAST_WORDS_MS).unref();
  }
}
