import { Secret } from '@seoforge/config';
import { SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { SimulatedLanguageModel } from '../adapters/simulated';
import type { CallPart, Candidate } from '../middleware/call';
import type { Provider, ServedModel } from './provider';
import { SiteAccounts } from './site-accounts';

const SERVED: ServedModel = { provider: 'local', model: 'llama', kind: 'language', entry: null };

describe('SiteAccounts', () => {
  const connect = jest.fn((_model: ServedModel, _key: Secret | null) => new SimulatedLanguageModel());
  const provider: Provider = {
    name: 'local',
    keys: [new Secret('of-the-installation')],
    models: [SERVED],
    defaults: {},
    connect,
  };
  let events: CollectedEvents;
  let accounts: SiteAccounts;

  beforeEach(() => {
    connect.mockClear();
    events = new CollectedEvents();
    accounts = new SiteAccounts(new SystemClock(), events);
  });

  const candidateOf = (siteId: string, key: string): Candidate =>
    accounts.find(provider, { siteId, key: new Secret(key) }).candidate(SERVED);

  const ask = async (candidate: Candidate, failWith?: string): Promise<CallPart[]> => {
    const request = {
      messages: [{ role: 'user' as const, text: 'Tea.' }],
      maxOutputTokens: 50,
      ...(failWith && { providerOptions: { simulated: { failWith } } }),
    };
    const parts: CallPart[] = [];
    const { signal } = new AbortController();
    for await (const part of candidate.ask({ kind: 'language', request }, true, signal)) parts.push(part);
    return parts;
  };

  it('ask with the site’s key and no other, on one connection', async () => {
    await ask(candidateOf('site-1', 'key-1'));
    await ask(candidateOf('site-1', 'key-1'));
    expect(connect.mock.calls.map(([, key]) => key?.reveal())).toEqual(['key-1']);
  });

  it('are different for each site and each key, even where the keys are alike', () => {
    const ids = [candidateOf('site-1', 'key'), candidateOf('site-2', 'key'), candidateOf('site-1', 'other')].map(
      ({ account }) => account?.id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(candidateOf('site-2', 'key').account).toEqual({ id: ids[1], siteId: 'site-2' });
  });

  it('stop with a rejected key, say whose it is, and begin afresh with a new one', async () => {
    const rejected = candidateOf('site-1', 'key-1');
    expect(await ask(rejected, 'authentication_failed')).toMatchObject([
      { error: { reason: 'authentication_failed', message: expect.stringContaining('the site has brought along') } },
    ]);
    expect(events.all).toMatchObject([{ name: 'ai.key_rejected', facts: { siteId: 'site-1', usableKeys: 0 } }]);
    expect(candidateOf('site-1', 'key-1').usableKeys()).toBe(0);
    expect(await ask(candidateOf('site-1', 'key-1'))).toMatchObject([
      { error: { message: expect.stringContaining('the site has brought along') } },
    ]);
    expect(candidateOf('site-2', 'key-1').usableKeys()).toBe(1);
    expect(candidateOf('site-1', 'key-2').usableKeys()).toBe(1);
  });

  it('leave other failures as they are', async () => {
    expect(await ask(candidateOf('site-1', 'key-1'), 'rate_limited')).toMatchObject([
      { error: { reason: 'rate_limited', message: expect.not.stringContaining('site') } },
    ]);
  });

  it('are a thousand, those longest that are in use', () => {
    const first = candidateOf('site-0', 'key');
    for (let index = 1; index < 1_000; index += 1) candidateOf(`site-${index}`, 'key');
    expect(candidateOf('site-0', 'key')).toBe(first);
    const second = candidateOf('site-2', 'key');
    candidateOf('site-1000', 'key');
    expect(candidateOf('site-0', 'key')).toBe(first);
    expect(candidateOf('site-2', 'key')).toBe(second);
    expect(connect).not.toHaveBeenCalled();
  });
});
