import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from './launched-service';

const PROGRAM = path.join(__dirname, '../../dist/apps/api/src/main.js');

/** The API as a process of its own, built beforehand. */
export class ApiProgram {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
  ) {}

  /** @param variables of its environment, besides the ports; nothing is inherited. */
  static async start(variables: Readonly<Record<string, string>>): Promise<ApiProgram> {
    const port = await freePort();
    const child = spawn(process.execPath, [PROGRAM], {
      env: {
        API_KEY_HASH_SECRET: 'a secret that only tests have, long enough',
        ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
        LOG_LEVEL: 'error',
        PORT: String(port),
        MANAGEMENT_PORT: String(await freePort()),
        ...variables,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const program = new ApiProgram(`http://127.0.0.1:${port}`, child);
    await program.#untilLive();
    return program;
  }

  /** Ends it without a chance to tidy up. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #untilLive(): Promise<void> {
    while (!(await fetch(`${this.url}/health/live`).catch(() => undefined))?.ok) {
      if (this.process.exitCode !== null) throw new Error('The API ended before it was live.');
      await sleep(50);
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const exited = once(this.process, 'exit');
    this.process.kill(signal);
    await exited;
  }
}
