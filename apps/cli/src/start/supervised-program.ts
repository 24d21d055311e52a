import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Environment } from '@seoforge/config';
import { AppError } from '@seoforge/kernel';

const RESTART_DELAY_MS = 500;
const MAXIMUM_RESTARTS = 10;
/** A program that ran for so long is not failing over and over. */
const STEADY_AFTER_MS = 60_000;
/** Beyond the grace that the program gives its own work. */
const KILL_AFTER_MS = 5_000;

/** One of the product's programs as a child process: watched, started again when it dies, stopped with patience. */
export class SupervisedProgram {
  #child: ChildProcess | undefined;
  #isStopping = false;
  #restarts = 0;
  #startedAtMs = 0;

  constructor(
    readonly name: string,
    private readonly script: string,
    private readonly environment: Environment,
    private readonly graceMs: number,
    private readonly onGivenUp: (reason: AppError) => void,
  ) {}

  /** Resolves when the program says that it is ready. @throws AppError when it ends before; it has said why itself. */
  async start(): Promise<void> {
    const child = this.#spawn();
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => {
        resolve();
      });
      child.once('exit', () => {
        reject(this.#didNotStart());
      });
    });
    this.#watch(child);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (!child || hasExited(child)) return;
    const exited = new Promise<void>((resolve) =>
      child.once('exit', () => {
        resolve();
      }),
    );
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), this.graceMs + KILL_AFTER_MS);
    await exited;
    clearTimeout(impatience);
  }

  /** In a session of its own, so that Ctrl-C reaches the launcher alone, which then stops everything in order. */
  #spawn(): ChildProcess {
    const child = fork(this.script, {
      env: { ...this.environment },
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    this.#startedAtMs = performance.now();
    return child;
  }

  #watch(child: ChildProcess): void {
    child.once('exit', (code, signal) => void this.#restart(signal ?? `code ${code}`));
  }

  async #restart(why: string): Promise<void> {
    if (this.#isStopping) return;
    if (performance.now() - this.#startedAtMs > STEADY_AFTER_MS) this.#restarts = 0;
    this.#restarts += 1;
    if (this.#restarts > MAXIMUM_RESTARTS) {
      this.onGivenUp(this.#keepsEnding());
      return;
    }
    console.error(`! The ${this.name} ended (${why}); starting it again.`);
    await sleep(RESTART_DELAY_MS);
    this.#spawnAgain();
  }

  #spawnAgain(): void {
    if (!this.#isStopping) this.#watch(this.#spawn());
  }

  #keepsEnding(): AppError {
    return new AppError({
      code: 'start.program_failed',
      kind: 'unavailable',
      message: `The ${this.name} ended ${MAXIMUM_RESTARTS + 1} times in a row; see above. Everything was stopped.`,
    });
  }

  #didNotStart(): AppError {
    return new AppError({
      code: 'start.program_failed',
      kind: 'unavailable',
      message: `The ${this.name} did not start; see above.`,
    });
  }
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
