import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { eventually } from '../../support/eventually';

const START_TIMEOUT_MS = 30_000;

/** A server of somebody else's, which runs until it is stopped. */
export class ChildProgram {
  #said = '';

  private constructor(private readonly process: ChildProcess) {
    process.stderr?.on('data', (chunk: Buffer) => {
      this.#said += chunk.toString();
    });
  }

  /**
   * @param cwd the folder that it runs in
   * @param readyUrl answers 200 once it is ready
   */
  static async start(
    path: string,
    parameters: readonly string[],
    { cwd, readyUrl }: { readonly cwd: string; readonly readyUrl: string },
  ): Promise<ChildProgram> {
    const program = new ChildProgram(spawn(path, parameters, { cwd, stdio: ['ignore', 'ignore', 'pipe'] }));
    try {
      await eventually(
        `${path} to be ready`,
        async () => {
          if (program.process.exitCode !== null) throw new Error(`${path} ended:\n${program.#said}`);
          return (await fetch(readyUrl).catch(() => undefined))?.ok ?? false;
        },
        START_TIMEOUT_MS,
      );
    } catch (error) {
      await program.stop();
      throw error;
    }
    return program;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}
