import { ProviderError, type LanguageModelResult } from '@seoforge/ai-providers';

import { WritingDesk } from '../testing';

describe('WriteArticle, taken over by another worker', () => {
  it.each<[string, () => LanguageModelResult | undefined]>([
    ['answers', () => undefined],
    [
      'fails for good',
      () => {
        throw new ProviderError({ provider: 'openai', reason: 'invalid_request', message: 'Refused.' });
      },
    ],
  ])('leaves the article to that one when its own late call %s', async (_, late) => {
    const desk = new WritingDesk();
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 150 });
    desk.live.intercept = async (_purpose, request) => {
      await desk.articles.begin(id, new Date());
      return late() ?? desk.simulated.generate(request);
    };
    expect(await desk.write(id)).toMatchObject({ status: 'running', attempts: 2, failure: null });
    expect(await desk.checkpoints.load(id)).toEqual(new Map());
    expect((await desk.newsOf(id)).at(-1)).toEqual({ type: 'stage', stage: 'outline' });
  });
});
