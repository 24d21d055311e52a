import { join } from 'node:path';
import { debianRedis } from './debian-redis';
import { answersPing } from './redis-ping';
import { runRedis, type RedisProcess } from './redis-process';
import { findOnPath, type RedisProgram } from './redis-program';

const PRIVATE_COPY = join(__dirname, '../../../.data/redis-for-tests');

/** A Redis for one test run. */
export interface RedisServer {
  readonly url: string;
  /** Where it came from: `REDIS_URL`, or the program that was run. */
  readonly source: string;
  /** Idempotent; leaves a server that REDIS_URL named alone. */
  stop(): Promise<void>;
}

/**
 * The server that REDIS_URL names, else one run from PATH, else one run from a private copy of Debian's packages;
 * null where none can be had. Takes two minutes at most, and some seconds only the first time.
 */
export async function startRedisServer(): Promise<RedisServer | null> {
  const url = process.env['REDIS_URL'];
  if (url !== undefined && url !== '') return await namedServer(url);
  const program = await findProgram();
  const running = program && (await runRedis(program));
  return program && running ? { ...running, source: program.path } : null;
}

/**
 * A Redis of the caller's own, to be stopped and frozen, whatever REDIS_URL says.
 * @param port where one ran before; else a free one
 * @throws Error where no program can be had that runs
 */
export async function startOwnRedis(port?: number): Promise<RedisProcess> {
  const program = await findProgram();
  const running = program && (await runRedis(program, port));
  if (!running) throw new Error('There is no Redis program that runs.');
  return running;
}

async function findProgram(): Promise<RedisProgram | undefined> {
  const onPath = findOnPath('redis-server') ?? findOnPath('valkey-server');
  return onPath === undefined ? await debianRedis(PRIVATE_COPY) : { path: onPath };
}

async function namedServer(url: string): Promise<RedisServer> {
  if (!(await answersPing(url))) throw new Error('REDIS_URL is set, but no Redis answers there.');
  return { url, source: 'REDIS_URL', stop: () => Promise.resolve() };
}
