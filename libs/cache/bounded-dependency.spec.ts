import { BoundedDependency } from './bounded-dependency';

const COOL_DOWN_MS = 5_000;

describe('BoundedDependency', () => {
  const onFailure = jest.fn();
  let nowMs: number;
  let dependency: BoundedDependency;

  beforeEach(() => {
    onFailure.mockReset();
    nowMs = 1_000;
    jest.spyOn(performance, 'now').mockImplementation(() => nowMs);
    dependency = new BoundedDependency(10, onFailure);
  });

  const fail = (): Promise<string> =>
    dependency.run(
      () => Promise.reject(new Error('out of tea')),
      () => 'water',
    );

  it('gives the result of the operation', async () => {
    expect(
      await dependency.run(
        async () => 'tea',
        () => 'water',
      ),
    ).toBe('tea');
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
    ['never answers', () => new Promise(() => undefined), 'no answer within 10 ms'],
  ])('does without an operation that %s, and reports why', async (_how, operation, why) => {
    expect(await dependency.run(operation, () => 'water')).toBe('water');
    expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ message: why }));
    expect(dependency.isPaused).toBe(true);
  });

  it('does not trip over an answer that fails after its time', async () => {
    let failLate: (error: Error) => void = () => undefined;
    const late = new Promise<string>((_resolve, reject) => (failLate = reject));
    expect(
      await dependency.run(
        () => late,
        () => 'water',
      ),
    ).toBe('water');
    failLate(new Error('too late'));
    await expect(late).rejects.toThrow('too late');
    expect(onFailure).toHaveBeenCalledTimes(1);
  });

  it('leaves the dependency alone while it is paused', async () => {
    await fail();
    nowMs += COOL_DOWN_MS - 1;
    const operation = jest.fn(async () => 'tea');
    expect(await dependency.run(operation, async () => 'water')).toBe('water');
    expect(operation).not.toHaveBeenCalled();
    expect(onFailure).toHaveBeenCalledTimes(1);
  });

  it('tries again when the pause is over', async () => {
    await fail();
    nowMs += COOL_DOWN_MS;
    expect(dependency.isPaused).toBe(false);
    expect(
      await dependency.run(
        async () => 'tea',
        () => 'water',
      ),
    ).toBe('tea');
  });

  it('pauses again when that fails as well', async () => {
    await fail();
    nowMs += COOL_DOWN_MS;
    await fail();
    expect(dependency.isPaused).toBe(true);
    expect(onFailure).toHaveBeenCalledTimes(2);
  });
});
