import { Logger } from '@nestjs/common';

import type { ApiKey } from '../domain/api-key';
import { InMemoryApiKeyRepository } from '../testing';
import { ApiKeyUses } from './api-key-uses';

const at = (second: number): Date => new Date(Date.UTC(2026, 2, 1, 12, 0, second));

describe('ApiKeyUses', () => {
  let repository: InMemoryApiKeyRepository;
  let uses: ApiKeyUses;
  let recorded: jest.SpyInstance<Promise<void>>;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    repository = new InMemoryApiKeyRepository();
    repository.keys.push({ id: 'one', lastUsedAt: null } as ApiKey, { id: 'other', lastUsedAt: null } as ApiKey);
    recorded = jest.spyOn(repository, 'recordUses');
    uses = new ApiKeyUses(repository);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const lastUses = (): (Date | null)[] => repository.keys.map(({ lastUsedAt }) => lastUsedAt);

  it('are recorded together, a quarter of a minute after the first', async () => {
    for (let second = 0; second < 10; second++) uses.note('one', at(second));
    uses.note('other', at(3));
    await jest.advanceTimersByTimeAsync(14_999);
    expect(recorded).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(recorded).toHaveBeenCalledTimes(1);
    expect(lastUses()).toEqual([at(9), at(3)]);
  });

  it('cost nothing while there are none', async () => {
    uses.note('one', at(1));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(recorded).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('are recorded before the program ends', async () => {
    uses.note('one', at(1));
    await uses.onApplicationShutdown();
    expect(lastUses()).toEqual([at(1), null]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('wait for those that are being recorded when the program ends', async () => {
    const underWay = Promise.withResolvers<undefined>();
    recorded.mockReturnValueOnce(underWay.promise);
    uses.note('one', at(1));
    await jest.advanceTimersByTimeAsync(15_000);
    let hasEnded = false;
    const ended = uses.onApplicationShutdown().then(() => (hasEnded = true));
    await jest.advanceTimersByTimeAsync(1);
    expect(hasEnded).toBe(false);
    underWay.resolve(undefined);
    await ended;
    expect(hasEnded).toBe(true);
  });

  it('are recorded later where the database fails, and never in place of a later one', async () => {
    recorded.mockRejectedValueOnce(new Error('gone'));
    uses.note('one', at(1));
    uses.note('other', at(1));
    jest.advanceTimersByTime(15_000);
    uses.note('one', at(16));
    await jest.advanceTimersByTimeAsync(15_000);
    expect(recorded).toHaveBeenCalledTimes(2);
    expect(lastUses()).toEqual([at(16), at(1)]);
  });

  it('are kept of ten thousand keys', async () => {
    for (let number = 0; number <= 10_000; number++) uses.note(`key-${number}`, at(1));
    uses.note('key-0', at(2));
    await uses.onApplicationShutdown();
    const [given] = recorded.mock.calls[0] as [ReadonlyMap<string, Date>];
    expect([given.size, given.get('key-0'), given.has('key-10000')]).toEqual([10_000, at(2), false]);
  });
});
