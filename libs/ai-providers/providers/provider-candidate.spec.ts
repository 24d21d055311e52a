import { Secret } from '@seoforge/config';
import { SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { SimulatedLanguageModel } from '../adapters/simulated';
import type { CallPart, Work } from '../middleware/call';
import { KeyRing } from './key-ring';
import type { Provider, ServedModel } from './provider';
import { createCandidate } from './provider-candidate';

const SERVED: ServedModel = { provider: 'local', model: 'llama', kind: 'language', entry: null };

const workThat = (failWith?: string): Work => ({
  kind: 'language',
  request: {
    messages: [{ role: 'user', text: 'Tea.' }],
    maxOutputTokens: 50,
    ...(failWith === undefined ? {} : { providerOptions: { simulated: { failWith } } }),
  },
});

describe('createCandidate', () => {
  const connect = jest.fn((_model: ServedModel, _key: Secret | null) => new SimulatedLanguageModel());
  const provider: Provider = {
    name: 'local',
    keys: [new Secret('key-1'), new Secret('key-2')],
    models: [SERVED],
    defaults: {},
    connect,
  };
  const createdWith = (keys: Provider['keys']): ReturnType<typeof createCandidate> =>
    createCandidate(
      { ...provider, keys },
      SERVED,
      new KeyRing('local', keys.length, new SystemClock(), new CollectedEvents()),
    );
  const ask = async (candidate: ReturnType<typeof createCandidate>, failWith?: string): Promise<CallPart[]> => {
    const parts: CallPart[] = [];
    for await (const part of candidate.ask(workThat(failWith), true, new AbortController().signal)) parts.push(part);
    return parts;
  };
  const keysUsed = (): (string | undefined)[] => connect.mock.calls.map(([, key]) => key?.reveal());

  beforeEach(() => {
    connect.mockClear();
  });

  it('connects once with each key, in turn', async () => {
    const candidate = createdWith(provider.keys);
    for (let call = 0; call < 4; call++) expect((await ask(candidate)).at(-1)).toMatchObject({ type: 'finish' });
    expect(keysUsed()).toEqual(['key-1', 'key-2']);
  });

  it('asks a provider without keys', async () => {
    const candidate = createdWith([null]);
    expect(candidate.usableKeys()).toBe(1);
    expect((await ask(candidate)).at(-1)).toMatchObject({ type: 'finish' });
    expect(keysUsed()).toEqual([undefined]);
  });

  it('takes out a key that is rejected, and asks no more once none is left', async () => {
    const candidate = createdWith(provider.keys);
    await ask(candidate, 'authentication_failed');
    expect(candidate.usableKeys()).toBe(1);
    await ask(candidate, 'authentication_failed');
    expect(candidate.usableKeys()).toBe(0);
    connect.mockClear();
    expect(await ask(candidate)).toMatchObject([
      { type: 'error', error: { reason: 'authentication_failed', provider: 'local' } },
    ]);
    expect(connect).not.toHaveBeenCalled();
  });

  it('keeps a key whose call fails for another reason', async () => {
    const candidate = createdWith(provider.keys);
    await ask(candidate, 'rate_limited');
    expect(candidate.usableKeys()).toBe(2);
  });
});
