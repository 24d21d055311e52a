import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { programFailed } from '../backup.errors';

const TAIL_CHARACTERS = 2_000;

/** A program, its arguments and its whole environment. */
export interface ProgramCall {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What the program writes, while it writes it. It is ended when nobody reads on. @throws AppError `backup.program_failed` */
export async function* outputOf(call: ProgramCall): AsyncGenerator<Buffer> {
  const child = start(call, ['ignore', 'pipe', 'pipe']);
  const end = endOf(call, child);
  try {
    if (child.stdout) yield* child.stdout as AsyncIterable<Buffer>;
    await end;
  } finally {
    child.kill('SIGKILL');
    await end.catch(() => undefined);
  }
}

/**
 * Gives the program its input. Where that fails in the middle the program is ended, so that it does not take a part for the whole.
 * @throws AppError `backup.program_failed`, or what the input failed with
 */
export async function feed(call: ProgramCall, input: AsyncIterable<Uint8Array>): Promise<void> {
  const child = start(call, ['pipe', 'ignore', 'pipe']);
  const end = endOf(call, child);
  end.catch(() => undefined);
  const failures: unknown[] = [];
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* input;
    } catch (error) {
      child.kill('SIGKILL');
      failures.push(error);
    }
  };
  // A program that ends before it has read everything says itself why.
  await pipeline(Readable.from(watched()), child.stdin as Writable).catch(() => undefined);
  if (failures.length === 0) return end;
  await end.catch(() => undefined);
  throw failures[0];
}

function start({ program, args, environment }: ProgramCall, stdio: ('ignore' | 'pipe')[]): ChildProcess {
  return spawn(program, args, { env: environment, cwd: '/', stdio });
}

async function endOf({ program }: ProgramCall, child: ChildProcess): Promise<void> {
  let tail = '';
  child.stderr?.on('data', (text: Buffer) => {
    tail = (tail + text.toString()).slice(-TAIL_CHARACTERS);
  });
  const name = path.basename(program);
  const [code, signal] = (await once(child, 'close').catch((error: unknown) => {
    throw programFailed(name, String(error));
  })) as [number | null, string | null];
  if (code !== 0) throw programFailed(name, tail.trim() || `it ended with ${String(signal ?? code)}`);
}
