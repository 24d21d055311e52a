import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { SupervisedProgram } from './supervised-program';

const GRACE_MS = 1_000;
const KILL_AFTER_GRACE_MS = 5_000;
const RESTART_DELAY_MS = 500;
const POLL_MS = 20;

const LOG_START = `const { env } = process; require('node:fs').appendFileSync(env.STARTS, process.pid + '\\n');`;
const READY = `process.send('ready');`;
const STAY = `setInterval(() => {}, 1_000);`;
const ON_TERM = (work: string): string => `process.on('SIGTERM', () => { ${work} });`;

describe('SupervisedProgram', () => {
  let directory: string;
  let starts: string;
  let program: SupervisedProgram;
  const onGivenUp = jest.fn();

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'supervised-program-'));
    starts = path.join(directory, 'starts');
    onGivenUp.mockReset();
  });

  afterEach(async () => {
    jest.useRealTimers();
    await program.stop();
    rmSync(directory, { recursive: true });
  });

  const supervise = (...statements: string[]): SupervisedProgram => {
    const script = path.join(directory, 'program.cjs');
    writeFileSync(script, [LOG_START, ...statements].join('\n'));
    program = new SupervisedProgram('kettle', script, { STARTS: starts }, GRACE_MS, onGivenUp);
    return program;
  };

  /** Process ids of the program so far, in the order of their starts. */
  const processIds = (): number[] =>
    existsSync(starts) ? readFileSync(starts, 'utf8').trim().split('\n').map(Number) : [];

  const untilStarted = async (times: number): Promise<void> => {
    while (processIds().length < times) await sleep(POLL_MS);
  };

  const isRunning = (processId: number): boolean => {
    try {
      return process.kill(processId, 0);
    } catch {
      return false;
    }
  };

  it('has started when the program says that it is ready', async () => {
    await supervise(STAY, READY).start();
    expect(processIds()).toHaveLength(1);
    expect(isRunning(processIds()[0]!)).toBe(true);
  });

  it('gives the program no other environment than its own', async () => {
    const seen = path.join(directory, 'seen');
    await supervise(
      `require('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify(Object.keys(env)));`,
      STAY,
      READY,
    ).start();
    const names = JSON.parse(readFileSync(seen, 'utf8')) as string[];
    expect(names.filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual(['STARTS']);
  });

  it.each([
    ['fails', 'process.exit(3);'],
    ['ends', ''],
    ['is killed', `process.kill(process.pid, 'SIGKILL');`],
  ])('has not started, and is not tried again, when the program %s before that', async (_how, statement) => {
    await expect(supervise(statement).start()).rejects.toMatchObject({
      code: 'start.program_failed',
      message: 'The kettle did not start; see above.',
    });
    expect(processIds()).toHaveLength(1);
    expect(onGivenUp).not.toHaveBeenCalled();
  });

  it('starts the program again when it dies', async () => {
    const log = jest.spyOn(console, 'error').mockReturnValue();
    await supervise(STAY, READY).start();
    process.kill(processIds()[0]!, 'SIGKILL');
    await untilStarted(2);
    process.kill(processIds()[1]!, 'SIGKILL');
    await untilStarted(3);
    expect(new Set(processIds()).size).toBe(3);
    expect(isRunning(processIds()[2]!)).toBe(true);
    expect(log).toHaveBeenCalledWith('! The kettle ended (SIGKILL); starting it again.');
  });

  it('lets the program finish its work when it is told to stop', async () => {
    const finished = path.join(directory, 'finished');
    const finish = `setTimeout(() => { require('node:fs').writeFileSync(${JSON.stringify(finished)}, ''); process.exit(); }, 50);`;
    await supervise(ON_TERM(finish), STAY, READY).start();
    await program.stop();
    expect(existsSync(finished)).toBe(true);
    expect(processIds()).toHaveLength(1);
  });

  it('kills a program that will not stop, when its grace is over', async () => {
    await supervise(ON_TERM(''), STAY, READY).start();
    const [processId = 0] = processIds();
    jest.useFakeTimers();
    const stopped = program.stop();
    jest.advanceTimersByTime(GRACE_MS + KILL_AFTER_GRACE_MS - 1);
    await sleep(10 * POLL_MS);
    expect(isRunning(processId)).toBe(true);
    jest.advanceTimersByTime(1);
    await stopped;
    expect(isRunning(processId)).toBe(false);
  });

  it('does not start a program again that dies while it stops', async () => {
    const log = jest.spyOn(console, 'error').mockReturnValue();
    await supervise(ON_TERM('process.exit(1);'), STAY, READY).start();
    await program.stop();
    await program.stop();
    expect(processIds()).toHaveLength(1);
    expect(log).not.toHaveBeenCalled();
    expect(onGivenUp).not.toHaveBeenCalled();
  });

  it('does not start a program again that died just before it was to stop', async () => {
    const log = jest.spyOn(console, 'error').mockReturnValue();
    await supervise(STAY, READY).start();
    process.kill(processIds()[0]!, 'SIGKILL');
    while (log.mock.calls.length === 0) await sleep(POLL_MS);
    await program.stop();
    await sleep(2 * RESTART_DELAY_MS);
    expect(processIds()).toHaveLength(1);
  });
});
