import { ModelRegistry } from '@seoforge/ai-providers';
import { AiConfig, Secret } from '@seoforge/config';
import { InMemoryNotifications } from '@seoforge/database/testing';
import { SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';
import { InMemoryVault } from '@seoforge/vault/testing';

import type { Site } from '../domain/site';
import { InMemorySiteRepository } from '../testing';
import { KnownProviderKeys } from './known-provider-keys';
import { ReadProviderKeys } from './read-provider-keys';
import { RemoveProviderKey } from './remove-provider-key';
import { SetProviderKey } from './set-provider-key';

const SITE = 'site-1';
const KEY = 'sk-of-a-spec-4711';

describe("A site's own provider keys", () => {
  const config = Object.assign(new AiConfig(), { openAiApiKeys: [new Secret('sk-of-the-installation')] });
  const models = new ModelRegistry(config, new SystemClock(), new CollectedEvents());
  let known: KnownProviderKeys;
  let set: SetProviderKey;
  let remove: RemoveProviderKey;
  let read: ReadProviderKeys;

  beforeEach(async () => {
    const sites = new InMemorySiteRepository();
    await sites.add({ id: SITE } as Site);
    const vault = new InMemoryVault();
    known = new KnownProviderKeys(vault, new InMemoryNotifications());
    set = new SetProviderKey(sites, vault, known, models);
    remove = new RemoveProviderKey(vault, known);
    read = new ReadProviderKeys(sites, vault);
  });

  it('are used from the moment they are set until they are removed', async () => {
    expect((await known.keysOf(SITE)).size).toBe(0);
    await set.execute(SITE, 'openai', KEY);
    expect((await known.keysOf(SITE)).get('openai')?.reveal()).toBe(KEY);
    await remove.execute(SITE, 'openai');
    expect((await known.keysOf(SITE)).size).toBe(0);
    await expect(remove.execute(SITE, 'openai')).rejects.toMatchObject({ code: 'site.provider_key_not_found' });
  });

  it('are shown by their last characters', async () => {
    await set.execute(SITE, 'openai', KEY);
    expect(await read.execute(SITE)).toEqual([
      { provider: 'openai', hint: '4711', createdAt: expect.any(Date), updatedAt: expect.any(Date) },
    ]);
  });

  it.each(['anthropic', 'simulated', 'toString', ''])(
    'are refused for %j, which is not asked here',
    async (provider) => {
      await expect(set.execute(SITE, provider, KEY)).rejects.toMatchObject({
        code: 'site.provider_unknown',
        message: expect.stringContaining('There is: openai.'),
      });
    },
  );

  it('are for sites that there are', async () => {
    await expect(set.execute('site-2', 'openai', KEY)).rejects.toMatchObject({ code: 'site.not_found' });
    await expect(read.execute('site-2')).rejects.toMatchObject({ code: 'site.not_found' });
  });
});
