import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { Clock } from '@seoforge/kernel';

import { InMemorySiteRepository } from '../testing';
import { ChangeSite } from './change-site';
import { CreateSite } from './create-site';
import { KnownSites } from './known-sites';
import { RemoveSite } from './remove-site';

const NOON = new Date('2026-03-01T12:00:00Z');
const LATER = new Date('2026-03-01T13:00:00Z');

describe('A site', () => {
  let now: Date;
  let repository: InMemorySiteRepository;
  let known: KnownSites;
  let create: CreateSite;
  let change: ChangeSite;
  let remove: RemoveSite;

  class SetClock extends Clock {
    now(): Date {
      return now;
    }
  }

  beforeEach(() => {
    now = NOON;
    repository = new InMemorySiteRepository();
    create = new CreateSite(repository, new SetClock());
    known = new KnownSites(repository, new InMemoryNotifications());
    change = new ChangeSite(repository, known, new ImmediateTransactions(), new SetClock());
    remove = new RemoveSite(repository, known, new ImmediateTransactions());
  });

  it('is enabled, without origins and limits, unless more is said', async () => {
    const site = await create.execute('Garden');
    expect(site).toEqual({
      id: expect.any(String),
      name: 'Garden',
      origins: [],
      rateLimits: {},
      disabledAt: null,
      createdAt: NOON,
    });
    expect(repository.sites).toEqual([site]);
  });

  it('has its origins in one form, each once', async () => {
    const origins = ['HTTPS://Shop.Example', 'https://shop.example:443', 'http://localhost:8080'];
    expect(await create.execute('Garden', { origins })).toMatchObject({
      origins: ['https://shop.example', 'http://localhost:8080'],
    });
  });

  it('keeps what is not changed', async () => {
    const { id } = await create.execute('Garden', { origins: ['https://a.example'], rateLimits: { read: { key: 5 } } });
    await change.execute(id, { name: 'Pond' });
    await change.execute(id, { origins: ['https://B.example'] });
    await change.execute(id, { rateLimits: { image: { site: 1 } } });
    expect(await change.execute(id, {})).toEqual({
      id,
      name: 'Pond',
      origins: ['https://b.example'],
      rateLimits: { image: { site: 1 } },
      disabledAt: null,
      createdAt: NOON,
    });
    expect(await repository.find(id)).toMatchObject({ name: 'Pond' });
  });

  it('is disabled since the first time, until it is enabled', async () => {
    const { id } = await create.execute('Garden');
    await change.execute(id, { disabled: true });
    now = LATER;
    expect(await change.execute(id, { disabled: true })).toMatchObject({ disabledAt: NOON });
    expect(await change.execute(id, { disabled: false })).toMatchObject({ disabledAt: null });
    expect(await change.execute(id, { disabled: true })).toMatchObject({ disabledAt: LATER });
  });

  it('says which origins it cannot have', async () => {
    const origins = ['https://a.example', 'http://a.example', 'https://*.example'];
    const refusal = { code: 'request.invalid', details: [{ pointer: '/origins/1' }, { pointer: '/origins/2' }] };
    await expect(create.execute('Garden', { origins })).rejects.toMatchObject(refusal);
    const { id } = await create.execute('Garden');
    await expect(change.execute(id, { origins })).rejects.toMatchObject(refusal);
    expect(repository.sites).toMatchObject([{ origins: [] }]);
  });

  it('can be removed only while it is disabled', async () => {
    const { id } = await create.execute('Garden');
    await expect(remove.execute(id)).rejects.toMatchObject({ code: 'site.still_enabled', kind: 'conflict' });
    expect(repository.sites).toHaveLength(1);
    await change.execute(id, { disabled: true });
    await remove.execute(id);
    expect(repository.sites).toEqual([]);
  });

  it('is not remembered as it was, though no news of it has come', async () => {
    const { id } = await create.execute('Garden', { origins: ['https://a.example'] });
    await Promise.all([known.find(id), known.hasOrigin('https://a.example')]);
    await change.execute(id, { disabled: true });
    expect(await known.find(id)).toMatchObject({ disabledAt: NOON });
    expect(await known.hasOrigin('https://a.example')).toBe(false);
    await remove.execute(id);
    expect(await known.find(id)).toBeNull();
  });

  it('must be there', async () => {
    await expect(change.execute('nobody', {})).rejects.toMatchObject({ code: 'site.not_found' });
    await expect(remove.execute('nobody')).rejects.toMatchObject({ code: 'site.not_found' });
  });
});
