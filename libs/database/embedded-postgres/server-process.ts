import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { CHILD_ENVIRONMENT } from './child-environment';
import { freePort } from './free-port';
import type { Command } from './postgres-programs';
import { openLog } from './server-log';

/** Loses the last transactions, or the whole cluster, when the machine fails; for tests. */
const NOT_DURABLE = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

export interface ServerOptions {
  readonly dataDirectory: string;
  readonly port: number;
  readonly durable: boolean;
}

/** A server process just begun, by this process. */
export interface ServerProcess {
  readonly processId: number | undefined;
  /** False once the process has ended, or if it could not be begun. */
  isRunning(): boolean;
}

/** Begins a server in a session of its own: Ctrl-C in the terminal does not reach it, and it keeps no process alive. */
export async function spawnServer(postgres: Command, options: ServerOptions): Promise<ServerProcess> {
  const port = await freePort(options.port);
  const [program, ...args] = postgres;
  args.push('-D', options.dataDirectory, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', '');
  if (!options.durable) args.push(...NOT_DURABLE);
  const log = openLog(options.dataDirectory);
  try {
    const child = spawn(program, args, {
      detached: true,
      env: CHILD_ENVIRONMENT,
      cwd: '/',
      stdio: ['ignore', log, log],
    });
    let running = true;
    const ended = (): void => {
      running = false;
    };
    child.once('exit', ended);
    child.once('error', ended);
    child.unref();
    return { processId: child.pid, isRunning: () => running };
  } finally {
    closeSync(log);
  }
}
