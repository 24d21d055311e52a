import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpConfig } from '@seoforge/config';

/** Knows that the process is about to stop: readiness turns 503, waiting requests answer at once, then the server closes. */
@Injectable()
export class Shutdown implements BeforeApplicationShutdown {
  readonly #starting = new AbortController();

  constructor(private readonly http: HttpConfig) {}

  /** Aborted when the process has been told to stop. */
  get signal(): AbortSignal {
    return this.#starting.signal;
  }

  /** @param processSignal what the process was told to stop with: only then its end is forced when closing takes too long. */
  async beforeApplicationShutdown(processSignal?: string): Promise<void> {
    this.#starting.abort();
    const { shutdownDrainSeconds, shutdownGraceSeconds } = this.http;
    if (processSignal !== undefined)
      setTimeout(() => process.exit(1), (shutdownDrainSeconds + shutdownGraceSeconds) * 1_000).unref();
    await sleep(shutdownDrainSeconds * 1_000);
  }
}
