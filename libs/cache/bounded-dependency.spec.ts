import { BoundedDependency } from './bounded-dependency';

const TIMEOUT_MS = 100;
const PAUSE_MS = 5_000;

describe('BoundedDependency', () => {
  const onFailure = jest.fn();
  let isWell: boolean;
  let probe: jest.Mock<Promise<void>>;
  let dependency: BoundedDependency;

  beforeEach(() => {
    jest.useFakeTimers();
    onFailure.mockReset();
    isWell = false;
    probe = jest.fn(() => (isWell ? Promise.resolve() : Promise.reject(new Error('still out of tea'))));
    dependency = new BoundedDependency({ timeoutMs: TIMEOUT_MS, pauseMs: PAUSE_MS }, probe, onFailure);
  });
  afterEach(() => {
    dependency.close();
    jest.useRealTimers();
  });

  const water = (): string => 'water';
  const tea = jest.fn(async () => 'tea');
  const never = (): Promise<string> => new Promise(() => undefined);
  const fail = (): Promise<string> => dependency.run(() => Promise.reject(new Error('out of tea')), water);

  it('gives the result of the operation', async () => {
    expect(await dependency.run(tea, water)).toBe('tea');
    expect(onFailure).not.toHaveBeenCalled();
    expect(dependency.isPaused).toBe(false);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['fails', () => Promise.reject(new Error('out of tea')), 'out of tea'],
    [
      'throws at once',
      () => {
        throw new Error('no kettle');
      },
      'no kettle',
    ],
    ['never answers', never, 'no answer within 100 ms'],
  ])('does without an operation that %s, and reports why', async (_how, operation, why) => {
    const answer = dependency.run(operation, water);
    await jest.advanceTimersByTimeAsync(TIMEOUT_MS + 1);
    expect(await answer).toBe('water');
    expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ message: why }));
    expect(dependency.isPaused).toBe(true);
  });

  it('waits no longer for the others under way when the first has failed, and reports it once', async () => {
    const first = dependency.run(never, water);
    await jest.advanceTimersByTimeAsync(TIMEOUT_MS - 1);
    const others = [1, 2, 3].map(() => dependency.run(never, water));
    await jest.advanceTimersByTimeAsync(2);
    expect(await Promise.all([first, ...others])).toEqual(['water', 'water', 'water', 'water']);
    expect(onFailure).toHaveBeenCalledTimes(1);
  });

  it('does not take a pause of this process for one of the dependency', async () => {
    const late = Promise.withResolvers<string>();
    const answer = dependency.run(() => late.promise, water);
    // What is due after a pause runs at once, before anything is read.
    jest.runOnlyPendingTimers();
    late.resolve('tea');
    expect(await answer).toBe('tea');
    expect(dependency.isPaused).toBe(false);
  });

  it('does not trip over an answer that fails after its time', async () => {
    const late = Promise.withResolvers<string>();
    const answer = dependency.run(() => late.promise, water);
    await jest.advanceTimersByTimeAsync(TIMEOUT_MS + 1);
    expect(await answer).toBe('water');
    late.reject(new Error('too late'));
    await expect(late.promise).rejects.toThrow('too late');
    expect(onFailure).toHaveBeenCalledTimes(1);
  });

  it('makes no call while it is paused, however long, until a probe has found it well', async () => {
    await fail();
    await jest.advanceTimersByTimeAsync(3 * PAUSE_MS);
    expect(probe).toHaveBeenCalledTimes(3);
    tea.mockClear();
    expect(await dependency.run(tea, async () => 'water')).toBe('water');
    expect(tea).not.toHaveBeenCalled();
    expect(onFailure).toHaveBeenCalledTimes(4);

    isWell = true;
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(dependency.isPaused).toBe(false);
    expect(await dependency.run(tea, water)).toBe('tea');
  });

  it('bounds its probes as well', async () => {
    probe.mockImplementation(() => new Promise(() => undefined));
    await fail();
    await jest.advanceTimersByTimeAsync(2 * PAUSE_MS + 2 * TIMEOUT_MS + 2);
    expect(probe).toHaveBeenCalledTimes(2);
    expect(onFailure).toHaveBeenLastCalledWith(expect.objectContaining({ message: 'no answer within 100 ms' }));
    expect(dependency.isPaused).toBe(true);
  });

  it('probes no more once it is closed', async () => {
    await fail();
    dependency.close();
    await jest.advanceTimersByTimeAsync(2 * PAUSE_MS);
    expect(probe).not.toHaveBeenCalled();
  });

  it('does not begin to probe when it is closed already', async () => {
    dependency.close();
    await fail();
    await jest.advanceTimersByTimeAsync(2 * PAUSE_MS);
    expect(probe).not.toHaveBeenCalled();
  });
});
