import { AiConfig, Secret } from '@seoforge/config';
import { AppError, SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { ModelRegistry } from '../providers/model-registry';
import { DEFAULT_ROUTES } from './default-routes';
import { InstallationRoutes } from './installation-routes';

const key = new Secret('sk-of-a-spec');
const BOTH = { openAiApiKeys: [key], anthropicApiKeys: [key] };
const ONE = ['openai/gpt-5.4-mini'];

function routesWith(settings: Partial<AiConfig>): InstallationRoutes {
  const config = Object.assign(new AiConfig(), settings);
  return new InstallationRoutes(config, new ModelRegistry(config, new SystemClock(), new CollectedEvents()));
}

function errorOf(settings: Partial<AiConfig>): AppError {
  try {
    routesWith(settings);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The routes were accepted.');
}

describe('InstallationRoutes', () => {
  it('has a route for everything that the product asks for, with every provider to fall back on', () => {
    const routes = routesWith(BOTH);
    expect(routes.names()).toEqual([...DEFAULT_ROUTES.keys()]);
    expect(routes.find('article.section')).toEqual({ models: ['openai/gpt-5.4-mini', 'anthropic/claude-sonnet-5'] });
    expect(routes.find('image')?.models).toEqual([expect.stringMatching(/^openai\//)]);
    expect(routes.find('constructor')).toBeUndefined();
  });

  it('simulates where nothing is configured', () => {
    const routes = routesWith({});
    expect(routes.find('article.section')?.models).toEqual(['simulated/writer-1']);
    expect(routes.find('image')?.models).toEqual(['simulated/painter-1']);
  });

  it('has no route for pictures where no real provider draws', () => {
    const routes = routesWith({ anthropicApiKeys: [key] });
    expect(routes.find('image')).toBeUndefined();
    expect(routes.find('openai.image')).toBeUndefined();
  });

  it.each([
    ['anthropic/claude-sonnet-5', ['anthropic/claude-sonnet-5', 'openai/gpt-5.4-mini']],
    ['openai/gpt-5.4', ['openai/gpt-5.4', 'openai/gpt-5.4-mini', 'anthropic/claude-sonnet-5']],
    ['simulated/writer-1', ['simulated/writer-1']],
  ])('asks AI_MODEL first: %s', (model, models) => {
    const routes = routesWith({ ...BOTH, model });
    expect(routes.find('default')?.models).toEqual(models);
    expect(routes.find('image')?.models).toEqual([expect.stringMatching(/^openai\//)]);
  });

  it('takes routes of AI_ROUTES as they are, known and new ones', () => {
    const routes = routesWith({
      ...BOTH,
      model: 'openai/gpt-5.4',
      routes: {
        faq: { models: ['anthropic/claude-sonnet-5'], strategy: 'fastest' },
        'house.style': { models: ONE },
      },
    });
    expect(routes.find('faq')).toEqual({ models: ['anthropic/claude-sonnet-5'], strategy: 'fastest' });
    expect(routes.find('house.style')).toEqual({ models: ONE });
    expect(routes.find('chat')?.models).toHaveLength(3);
  });

  it('lets the route default stand for every language route that is not given', () => {
    const routes = routesWith({ ...BOTH, routes: { default: { models: ONE }, faq: { models: ['openai/gpt-5.4'] } } });
    expect(routes.find('article.outline')).toEqual({ models: ONE });
    expect(routes.find('faq')).toEqual({ models: ['openai/gpt-5.4'] });
    expect(routes.find('openai.image')?.models).toEqual([expect.stringMatching(/^openai\/.*image/)]);
  });

  it('refuses to start with one message about all that is wrong', () => {
    const error = errorOf({
      ...BOTH,
      model: 'openai/gpt-99',
      routes: {
        'Article Section': { models: ONE },
        chat: { models: [] },
        faq: { models: ['google/gemini-3.5-flash', ...ONE] },
        image: { models: ONE },
        keywords: { models: ONE, weights: [1] },
        rewrite: { models: ONE, strategy: 'weighted', weights: [1, 2] },
        translation: { models: ONE, strategy: 'weighted', weights: [0] },
        'openai.chat': { models: ONE, strategy: 'weighted', weights: [Infinity] },
        'seo.metadata': { models: [...ONE, ...ONE] },
      },
    });
    expect(error).toMatchObject({ code: 'ai.routes_invalid', kind: 'invalid' });
    expect(error.details.map(({ pointer }) => pointer)).toEqual([
      'AI_MODEL',
      'AI_ROUTES/Article Section',
      'AI_ROUTES/chat/models',
      'AI_ROUTES/faq/models/0',
      'AI_ROUTES/image/models/0',
      'AI_ROUTES/keywords/weights',
      'AI_ROUTES/rewrite/weights',
      'AI_ROUTES/translation/weights/0',
      'AI_ROUTES/openai.chat/weights/0',
      'AI_ROUTES/seo.metadata/models/1',
    ]);
    for (const { pointer, detail } of error.details) expect(error.message).toContain(`${pointer}: ${detail}`);
    expect(error.message).toContain('google/gemini-3.5-flash is not served');
    expect(error.message).toMatch(/Served are: openai\/.+anthropic\/claude-sonnet-5/);
  });

  it('refuses a model that draws for AI_MODEL, and mixed kinds in a new route', () => {
    const [image = ''] = routesWith(BOTH).find('image')?.models ?? [];
    expect(errorOf({ ...BOTH, model: image }).details).toEqual([
      { pointer: 'AI_MODEL', detail: `${image} is of the kind image, and this is a route of language models` },
    ]);
    expect(errorOf({ ...BOTH, routes: { covers: { models: [image, ...ONE] } } }).details).toEqual([
      expect.objectContaining({ pointer: 'AI_ROUTES/covers/models/1' }),
    ]);
    expect(routesWith({ ...BOTH, routes: { covers: { models: [image] } } }).find('covers')).toBeDefined();
  });
});
