import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const READY_PATIENCE_MS = 60_000;

/** A program of the product as it is built, in a process of its own that ends with this one; its log goes to a file. */
export class RunningProgram {
  #process: ChildProcess | undefined;

  /** @param logFile descriptor of an open file */
  constructor(
    private readonly parameters: readonly string[],
    private readonly environment: Readonly<Record<string, string>>,
    private readonly logFile: number,
  ) {}

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** Resolves when the program says that it is at work. @throws Error where it ends before, or takes too long */
  async start(): Promise<void> {
    const child = spawn(process.execPath, this.parameters, {
      env: this.environment,
      stdio: ['ignore', this.logFile, this.logFile, 'ipc'],
    });
    this.#process = child;
    const settled = once(child, 'message', { signal: AbortSignal.timeout(READY_PATIENCE_MS) });
    const ended = once(child, 'exit').then(() => {
      throw new Error(`${this.parameters.join(' ')} ended before it was ready; see its log.`);
    });
    await Promise.race([settled, ended]);
    ended.catch(() => undefined);
  }

  /** @param signal SIGKILL leaves it no chance to tidy up */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}
