import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersPing } from './redis-ping';
import { environmentOf, type RedisProgram } from './redis-program';

const START_TIMEOUT_MS = 10_000;
const STOP_TIMEOUT_MS = 5_000;
const POLL_INTERVAL_MS = 20;

/** Waits for the end of its standard input, which comes when this process ends, however it ends; then ends the server. */
const ENDING_WITH_ITS_PARENT = '"$@" & read -r line; kill $!; wait $!';

export interface RedisProcess {
  readonly url: string;
  /** It keeps its connections and answers nothing until it is thawed. */
  freeze(): void;
  thaw(): void;
  /** Idempotent; ends within 5 s. */
  stop(): Promise<void>;
}

/**
 * Runs a server that keeps nothing, on 127.0.0.1. Undefined if it does not answer.
 * @param port a free one unless it is given
 */
export async function runRedis(program: RedisProgram, port?: number): Promise<RedisProcess | undefined> {
  port ??= await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const shell = spawn('sh', ['-c', ENDING_WITH_ITS_PARENT, 'sh', program.path, ...options], {
    detached: true,
    env: environmentOf(program),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => {
    shell.once('exit', () => {
      resolve();
    });
    shell.once('error', () => {
      resolve();
    });
  });
  const signal = (name: NodeJS.Signals): void => {
    const isRunning = shell.exitCode === null && shell.signalCode === null;
    if (shell.pid !== undefined && isRunning) process.kill(-shell.pid, name);
  };
  const stop = async (): Promise<void> => {
    shell.stdin.destroy();
    const impatience = setTimeout(() => {
      signal('SIGKILL');
    }, STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(impatience);
  };
  const url = `redis://127.0.0.1:${port}`;
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (await answersPing(url)) {
      return {
        url,
        freeze: () => {
          signal('SIGSTOP');
        },
        thaw: () => {
          signal('SIGCONT');
        },
        stop,
      };
    }
    await sleep(POLL_INTERVAL_MS);
  }
  await stop();
  return undefined;
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
