import { setTimeout as sleep } from 'node:timers/promises';

import type { BuiltProgram } from '../built-service';

/** A process that was killed. */
export interface Kill {
  readonly program: BuiltProgram['name'];
  readonly at: Date;
}

/** Longer than the queue waits for a sign of life: the jobs of whoever is held up so long are given to others meanwhile. */
const FREEZE_MS = 14_000;
const SHARE_OF_FREEZES = 0.15;

/**
 * Kills a program at random now and then, without warning, and starts it again after a moment. Some workers are held up instead, until
 * they have lost their jobs without knowing it.
 */
export class Chaos {
  readonly kills: Kill[] = [];
  freezes = 0;
  readonly #stopped = new AbortController();
  readonly #rampage: Promise<void>;

  /** @param random from 0 to 1, for instance of a seed that can be given again. */
  constructor(
    private readonly programs: readonly BuiltProgram[],
    private readonly random: () => number,
  ) {
    this.#rampage = this.#rage();
  }

  /** Leaves all programs running. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#rampage;
  }

  async #rage(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      await this.#pause(500, 3_000);
      await this.#strike();
    }
  }

  async #strike(): Promise<void> {
    const program = this.programs[Math.floor(this.random() * this.programs.length)];
    if (!program || this.#stopped.signal.aborted) return;
    if (program.name === 'worker' && this.random() < SHARE_OF_FREEZES) {
      this.freezes += 1;
      return program.freeze(FREEZE_MS);
    }
    await program.end('SIGKILL');
    this.kills.push({ program: program.name, at: new Date() });
    await this.#pause(0, 1_000);
    program.start();
  }

  async #pause(leastMs: number, mostMs: number): Promise<void> {
    const pauseMs = leastMs + this.random() * (mostMs - leastMs);
    await sleep(pauseMs, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
  }
}
