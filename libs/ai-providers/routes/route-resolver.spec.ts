import { AiConfig, CompatibleProvider, Secret } from '@seoforge/config';
import { SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import type { CallContext } from '../call-context';
import { SiteProviderKeys } from '../ports/site-provider-keys';
import { SiteRoutes } from '../ports/site-routes';
import { ModelRegistry } from '../providers/model-registry';
import type { ModelKind } from '../providers/provider';
import type { HealthOf } from './health-of';
import { InstallationRoutes } from './installation-routes';
import type { RouteTable } from './route';
import { RouteResolver } from './route-resolver';

const key = new Secret('sk-of-a-spec');
const SITE = 'site-1';
const MINI = 'openai/gpt-5.4-mini';
const SONNET = 'anthropic/claude-sonnet-5';
const FLASH = 'google/gemini-3.5-flash';

class FixedSiteRoutes extends SiteRoutes {
  constructor(private readonly table: RouteTable) {
    super();
  }

  async routesOf(siteId: string): Promise<RouteTable> {
    return siteId === SITE ? this.table : {};
  }
}

class FixedSiteKeys extends SiteProviderKeys {
  constructor(private readonly keys: Readonly<Record<string, string>>) {
    super();
  }

  async keysOf(siteId: string): Promise<ReadonlyMap<string, Secret>> {
    const keys = siteId === SITE ? Object.entries(this.keys) : [];
    return new Map(keys.map(([provider, text]) => [provider, new Secret(text)]));
  }
}

interface Given {
  readonly config?: Partial<AiConfig>;
  readonly site?: RouteTable;
  /** By provider, of the one site. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly open?: readonly string[];
}

function resolverOf({ config = {}, site = {}, keys = {}, open = [] }: Given): RouteResolver {
  const all = { openAiApiKeys: [key], anthropicApiKeys: [key], googleApiKeys: [key], ...config };
  const settings = Object.assign(new AiConfig(), all);
  const clock = new SystemClock();
  const registry = new ModelRegistry(settings, clock, new CollectedEvents());
  const healthOf: HealthOf = (provider, model) => ({
    latencyMs: null,
    errorRate: null,
    circuit: open.includes(`${provider}/${model}`) ? 'open' : 'closed',
  });
  const installation = new InstallationRoutes(settings, registry);
  return new RouteResolver(
    registry,
    installation,
    new FixedSiteRoutes(site),
    new FixedSiteKeys(keys),
    healthOf,
    clock,
    () => 0.5,
  );
}

async function resolved(
  given: Given,
  context: Partial<CallContext> = {},
  kind: ModelKind = 'language',
): Promise<string[]> {
  const whole: CallContext = { siteId: SITE, mode: 'live', purpose: 'article.section', ...context };
  const candidates = await resolverOf(given).resolve(whole, kind);
  return candidates.map(({ provider, model }) => `${provider}/${model}`);
}

describe('RouteResolver', () => {
  it('takes the route of the purpose', async () => {
    const config = { routes: { 'article.section': { models: [FLASH, MINI] } } };
    expect(await resolved({ config })).toEqual([FLASH, MINI]);
    expect(await resolved({ config }, { purpose: 'faq' })).toEqual([MINI, SONNET, FLASH]);
  });

  it('takes the route default for a purpose without a route', async () => {
    expect(await resolved({}, { purpose: 'horoscope' })).toEqual([MINI, SONNET, FLASH]);
    expect(await resolved({ site: { default: { models: [FLASH] } } }, { purpose: 'horoscope' })).toEqual([FLASH]);
  });

  it('takes the route image for pictures of a purpose without a route for them', async () => {
    const pictures = await resolved({}, { purpose: 'image' }, 'image');
    expect(pictures).toEqual([expect.stringMatching(/^openai\//), expect.stringMatching(/^google\//)]);
    expect(await resolved({}, { purpose: 'article.section' }, 'image')).toEqual(pictures);
  });

  it("prefers the site's own route, and its default, to the installation's", async () => {
    const config = { routes: { 'article.section': { models: [MINI] } } };
    expect(await resolved({ config, site: { 'article.section': { models: [FLASH] } } })).toEqual([FLASH]);
    expect(await resolved({ config, site: { default: { models: [SONNET] } } })).toEqual([SONNET]);
    const other = { siteId: 'site-2' };
    expect(await resolved({ config, site: { 'article.section': { models: [FLASH] } } }, other)).toEqual([MINI]);
  });

  it('does without models of the site that are no longer served, and without a route that has none left', async () => {
    const site = {
      faq: { models: ['openai/retired', FLASH], strategy: 'weighted', weights: [5, 1] },
      keywords: { models: ['openai/retired'] },
    } as const;
    expect(await resolved({ site }, { purpose: 'faq' })).toEqual([FLASH]);
    expect(await resolved({ site }, { purpose: 'keywords' })).toEqual([MINI, SONNET, FLASH]);
  });

  it('is not confused by names that every object has', async () => {
    expect(await resolved({ site: {} }, { purpose: 'constructor' })).toEqual([MINI, SONNET, FLASH]);
  });

  it.each<[ModelKind, string]>([
    ['language', 'simulated/writer-1'],
    ['image', 'simulated/painter-1'],
  ])('simulates test calls, whatever they ask for (%s)', async (kind, stand) => {
    expect(await resolved({}, { mode: 'test', models: [MINI] }, kind)).toEqual([stand]);
  });

  it('never puts the simulated provider behind a real one', async () => {
    expect(await resolved({})).not.toContain('simulated/writer-1');
    const none = { openAiApiKeys: [], anthropicApiKeys: [], googleApiKeys: [] };
    expect(await resolved({ config: none })).toEqual(['simulated/writer-1']);
  });

  describe('with models that the caller names', () => {
    const config = { routes: { faq: { models: [FLASH, SONNET] } } };
    const site = { faq: { models: [MINI] }, 'house.style': { models: [SONNET, MINI] } };

    it('asks them in that order, each once', async () => {
      const models = [SONNET, 'faq', MINI, SONNET];
      expect(await resolved({ config }, { models })).toEqual([SONNET, FLASH, MINI]);
    });

    it("finds the site's routes before the installation's", async () => {
      expect(await resolved({ config, site }, { models: ['faq'] })).toEqual([MINI]);
      expect(await resolved({ config, site }, { models: ['house.style'] })).toEqual([SONNET, MINI]);
    });

    it('takes no names for none', async () => {
      expect(await resolved({ site }, { models: [], purpose: 'faq' })).toEqual([MINI]);
    });

    it('accepts a dated name', async () => {
      expect(await resolved({}, { models: [`${MINI}-2026-03-17`] })).toEqual([`${MINI}-2026-03-17`]);
    });

    it.each([
      [['openai/gpt-99'], 'ai.model_unknown', 'openai/gpt-99 is no language model that is served here'],
      [[MINI, 'nowhere/model'], 'ai.model_unknown', `Served are: openai/`],
      [['openai/gpt-image-2'], 'ai.model_unknown', 'openai/gpt-image-2 is no language model'],
      [['house.style'], 'ai.route_unknown', 'There is no route house.style with language models. Routes are: default,'],
      [['image'], 'ai.route_unknown', 'There is no route image with language models'],
    ])('refuses %j', async (models, code, message) => {
      await expect(resolved({}, { models })).rejects.toMatchObject({
        code,
        kind: 'invalid',
        message: expect.stringContaining(message),
      });
    });

    it('answers a very long name with a bounded message', async () => {
      const refusal = resolved({}, { models: [`openai/${'x'.repeat(100_000)}`] });
      await expect(refusal).rejects.toMatchObject({ message: expect.stringMatching(/^.{1,4000}$/s) });
    });
  });

  it('says what is missing where no provider draws', async () => {
    const config = { openAiApiKeys: [], googleApiKeys: [] };
    await expect(resolved({ config }, { purpose: 'image' }, 'image')).rejects.toMatchObject({
      code: 'ai.route_unknown',
    });
  });

  it('asks five models at most', async () => {
    const compatibleProviders = Array.from({ length: 4 }, (_, number) =>
      Object.assign(new CompatibleProvider(), {
        name: `local-${number}`,
        baseUrl: 'http://127.0.0.1:9/v1',
        models: [{ name: 'llama' }],
      }),
    );
    const models = await resolved({ config: { compatibleProviders } });
    expect(models).toEqual([MINI, SONNET, FLASH, 'local-0/llama', 'local-1/llama']);
  });

  it.each(['priority', 'cheapest', 'fastest', 'weighted'] as const)(
    'asks models with an open circuit last under the strategy %s',
    async (strategy) => {
      const weights = strategy === 'weighted' ? { weights: [1, 1] } : {};
      for (const models of [
        [MINI, SONNET],
        [SONNET, MINI],
      ]) {
        const site = { faq: { models, strategy, ...weights } };
        expect(await resolved({ site, open: [MINI] }, { purpose: 'faq' })).toEqual([SONNET, MINI]);
        expect(await resolved({ site, open: [SONNET] }, { purpose: 'faq' })).toEqual([MINI, SONNET]);
      }
    },
  );

  it('draws by the weight that each model of the route has', async () => {
    const models = ['openai/retired', MINI, FLASH];
    const site = { faq: { models, strategy: 'weighted', weights: [9, 1, 5] } } as const;
    expect(await resolved({ site }, { purpose: 'faq' })).toEqual([FLASH, MINI]);
  });

  it('chooses the cheapest where the route says so', async () => {
    const site = { faq: { models: [SONNET, FLASH, MINI], strategy: 'cheapest' } } as const;
    expect(await resolved({ site }, { purpose: 'faq' })).toEqual([MINI, FLASH, SONNET]);
  });

  describe("with a site's own keys", () => {
    const accountsOf = async (given: Given, context: Partial<CallContext> = {}): Promise<(string | undefined)[]> => {
      const whole: CallContext = { siteId: SITE, mode: 'live', purpose: 'article.section', ...context };
      const candidates = await resolverOf(given).resolve(whole, 'language');
      return candidates.map(({ account }) => account?.siteId);
    };

    it('asks those providers in its name, and the others in the installation’s', async () => {
      expect(await accountsOf({ keys: { anthropic: 'own-key' } })).toEqual([undefined, SITE, undefined]);
      expect(await accountsOf({ keys: { openai: 'own-key' } }, { models: [MINI, SONNET] })).toEqual([SITE, undefined]);
    });

    it('changes nothing for another site, nor for calls in test mode', async () => {
      const keys = { openai: 'own-key', simulated: 'own-key' };
      expect(await accountsOf({ keys }, { siteId: 'site-2' })).toEqual([undefined, undefined, undefined]);
      expect(await accountsOf({ keys }, { mode: 'test' })).toEqual([undefined]);
    });

    it('serves no provider that the installation does not serve', async () => {
      const given = { config: { googleApiKeys: [] }, keys: { google: 'own-key' } };
      await expect(resolved(given, { models: [FLASH] })).rejects.toMatchObject({ code: 'ai.model_unknown' });
    });

    it('fails where they cannot be read', async () => {
      jest.spyOn(FixedSiteKeys.prototype, 'keysOf').mockRejectedValue(new Error('No keys.'));
      await expect(resolved({})).rejects.toThrow('No keys.');
      expect(await resolved({}, { mode: 'test' })).toEqual(['simulated/writer-1']);
    });
  });
});
