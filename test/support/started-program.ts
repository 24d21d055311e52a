import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** What a program cannot start without, beside its database. */
const SECRETS = {
  API_KEY_HASH_SECRET: 'a secret that only tests have, long enough',
  ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
};

/** A program of the product as a process of its own, built beforehand, and what it says. Of the environment nothing is inherited. */
export class StartedProgram {
  output = '';
  private readonly process: ChildProcess;
  private readonly ended: Promise<unknown>;

  private constructor(parameters: readonly string[], variables: Readonly<Record<string, string>>) {
    this.process = spawn(process.execPath, parameters, {
      cwd: ROOT,
      env: { ...SECRETS, ...variables },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.ended = once(this.process, 'close');
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
  }

  /** Resolves when the program is at work. */
  static async start(app: 'api' | 'worker', variables: Readonly<Record<string, string>>): Promise<StartedProgram> {
    const program = new StartedProgram([`dist/apps/${app}/src/main.js`], variables);
    const [said] = (await Promise.race([once(program.process, 'message'), program.ended])) as [unknown];
    if (said !== 'ready') throw new Error(`The ${app} ended before it was ready:\n${program.output}`);
    return program;
  }

  /** Runs a script, with the product's folder as its own, to its end. */
  static async run(script: string, variables: Readonly<Record<string, string>>): Promise<StartedProgram> {
    const program = new StartedProgram(['-e', script], variables);
    await program.ended;
    return program;
  }

  get exitCode(): number | null {
    return this.process.exitCode;
  }

  /** What it has logged so far, line by line. */
  get lines(): readonly Readonly<Record<string, unknown>>[] {
    return this.output
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** Tells it to stop and waits until it has. */
  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill('SIGTERM');
    await this.ended;
  }
}
