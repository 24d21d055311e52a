import { Logger } from '@nestjs/common';
import { ProviderError, type LanguageModelResult } from '@seoforge/ai-providers';

import { WritingDesk } from '../testing';

function answering(text: string, changes: Partial<LanguageModelResult> = {}): LanguageModelResult {
  return {
    text,
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: { inputTokens: 100, outputTokens: 20 },
    responseId: undefined,
    responseModel: undefined,
    warnings: [],
    ...changes,
  };
}

function failing(reason: ProviderError['reason'], retryAfterMs = 0): ProviderError {
  return new ProviderError({ provider: 'openai', reason, message: `openai failed: ${reason}.`, retryAfterMs });
}

function times(purpose: string, purposes: readonly string[]): number {
  return purposes.filter((asked) => asked === purpose).length;
}

let desk: WritingDesk;

beforeEach(() => {
  desk = new WritingDesk();
});

describe('WriteArticle', () => {
  it.each([
    ['en', 'green tea', 150],
    ['en', 'how to brew green tea', 600],
    ['en-GB', 'green tea', 2_400],
    ['th', 'ชาเขียว', 400],
    ['th', 'วิธีชงชาเขียวญี่ปุ่น', 1_200],
  ])('writes %s about "%s" in %i words, a tenth more or less', async (language, keyphrase, targetWords) => {
    const id = await desk.order({ keyphrase, language, targetWords }, 'test');
    const { status, result, seo, provider, progress, finishedAt } = await desk.write(id);

    expect({ status, provider }).toEqual({ status: 'succeeded', provider: 'simulated' });
    expect(Math.abs(result!.wordCount - targetWords)).toBeLessThanOrEqual(targetWords / 10);
    expect(result!.html.toLowerCase().split(keyphrase).length).toBeGreaterThan(2);
    expect(result!.title.toLowerCase()).toContain(keyphrase);
    expect(result!.metaDescription).toContain(keyphrase);
    expect(progress).toEqual({ stage: 'finished', done: progress.total, total: desk.simulated.purposes.length });
    expect(seo!.trail).toEqual([expect.objectContaining({ round: 0, fixedChecks: [], costMicroUsd: 0 })]);
    expect(finishedAt).toBeInstanceOf(Date);
  });

  it('uses the requested headings exactly, in their order, and asks for no outline', async () => {
    const headings = ['What a pond needs', '"Deep" & <wide>?', 'Plants first'];
    const id = await desk.order({ keyphrase: 'garden pond', topic: 'Ponds', headings, targetWords: 500 });
    const { result } = await desk.write(id);

    expect(result!.outline).toEqual(headings.map((heading) => ({ heading })));
    expect(result!.markdown.match(/^## .+$/gm)).toEqual(headings.map((heading) => `## ${heading}`));
    expect(result!.html.match(/<h2>.+?<\/h2>/g)).toEqual([
      '<h2>What a pond needs</h2>',
      '<h2>"Deep" &amp; &lt;wide&gt;?</h2>',
      '<h2>Plants first</h2>',
    ]);
    expect(desk.live.purposes).not.toContain('article.outline');
  });

  it('asks the simulated model alone for a test key, and the real one alone for a live key', async () => {
    const tested = await desk.write(await desk.order({ keyphrase: 'tea', targetWords: 150 }, 'test'));
    expect(tested.result!.warnings).toEqual([expect.stringContaining('simulated')]);
    expect(desk.live.purposes).toEqual([]);

    const asked = desk.simulated.purposes.length;
    const written = await desk.write(await desk.order({ keyphrase: 'tea', targetWords: 150 }, 'live'));
    expect(written).toMatchObject({ provider: 'openai', result: { warnings: [] } });
    expect(desk.simulated.purposes).toHaveLength(asked);
  });

  it('spends nothing for a site that has been disabled since', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 600 });
    const [createdAt, disabledAt] = [new Date(), new Date()];
    await desk.sites.add({ id: desk.siteId, name: 'Garden', origins: [], rateLimits: {}, createdAt, disabledAt });

    expect(await desk.write(id)).toMatchObject({ status: 'failed', failure: { code: 'site.disabled' } });
    expect(desk.live.purposes).toEqual([]);
  });

  it('stays running when the process stops, and goes on later without asking for a finished piece again', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 600 });
    const stopping = new AbortController();
    desk.live.intercept = (purpose) => {
      if (purpose !== 'article.section') return undefined;
      stopping.abort();
      throw failing('aborted');
    };
    await expect(desk.write(id, { signal: stopping.signal })).rejects.toMatchObject({ code: 'provider.aborted' });
    expect(await desk.find(id)).toMatchObject({
      status: 'running',
      progress: { stage: 'sections', done: 3, total: 6 },
    });

    desk.live.intercept = () => undefined;
    expect(await desk.write(id, { attempt: 2 })).toMatchObject({ status: 'succeeded', progress: { done: 6 } });
    expect(times('article.outline', desk.live.purposes)).toBe(1);
    expect(times('article.introduction', desk.live.purposes)).toBe(1);
    expect(times('article.conclusion', desk.live.purposes)).toBe(1);
    expect(times('article.section', desk.live.purposes)).toBe(1 + 2);
  });

  it('begins no piece after one has failed for good, but keeps the one that was under way', async () => {
    desk = new WritingDesk(2);
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 600 });
    const introduction = Promise.withResolvers<LanguageModelResult>();
    desk.live.intercept = (purpose) => {
      if (purpose === 'article.introduction') return introduction.promise;
      if (purpose === 'article.conclusion') introduction.reject(failing('invalid_request'));
      return undefined;
    };
    expect(await desk.write(id)).toMatchObject({ status: 'failed', failure: { code: 'provider.invalid_request' } });
    expect(desk.live.purposes).not.toContain('article.section');
    expect(desk.ledger.calls.map(({ purpose, outcome }) => `${purpose} ${outcome}`).sort()).toEqual([
      'article.conclusion succeeded',
      'article.introduction failed',
      'article.outline succeeded',
    ]);
  });

  it('does nothing for an article that has ended or that never was', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    await desk.cancelArticle.execute(desk.siteId, id);
    expect(await desk.write(id)).toMatchObject({ status: 'cancelled' });
    await desk.writeArticle.execute('no-such-id', {
      jobId: 'job',
      attempt: 1,
      isLastAttempt: false,
      signal: new AbortController().signal,
    });
    expect(desk.live.purposes).toEqual([]);
  });
});

describe('WriteArticle, cancelled', () => {
  it('ends the call that is under way', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    desk.live.intercept = (_purpose, { signal }) =>
      new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => {
          reject(failing('aborted'));
        });
        void desk.cancelArticle.execute(desk.siteId, id);
      });
    expect(await desk.write(id)).toMatchObject({ status: 'cancelled', result: null });
    expect(desk.live.purposes).toEqual(['article.outline']);
  });

  it('drops a result that comes all the same, but pays for it', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 150 });
    desk.live.intercept = async (purpose) => {
      if (purpose === 'article.metadata') await desk.cancelArticle.execute(desk.siteId, id);
      return answering(purpose === 'article.metadata' ? METADATA : purpose === 'article.outline' ? OUTLINE : 'Tea.');
    };
    expect(await desk.write(id)).toMatchObject({ status: 'cancelled', result: null, seo: null });
    expect(desk.ledger.calls.at(-1)).toMatchObject({
      purpose: 'article.metadata',
      outcome: 'succeeded',
      costMicroUsd: 165,
    });
  });

  it('stops at the next piece where the notification was lost', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 600 });
    desk.live.intercept = (purpose) => {
      if (purpose === 'article.introduction') void desk.articles.end(id, { status: 'cancelled' }, new Date());
      return undefined;
    };
    expect(await desk.write(id)).toMatchObject({ status: 'cancelled' });
    expect(desk.live.purposes).toEqual(['article.outline', 'article.introduction']);
  });

  const OUTLINE = JSON.stringify({ title: 'Tea', sections: [{ heading: 'Leaves' }] });
  const METADATA = JSON.stringify({ seoTitle: 'Tea', metaDescription: 'All of it.', slug: 'tea', excerpt: 'Tea.' });
});

describe('WriteArticle, failing', () => {
  it('ends with the code of an error that no further attempt would mend', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    desk.live.intercept = () => {
      throw failing('authentication_failed');
    };
    const notified: string[] = [];
    desk.notifications.subscribe('article_ended', (ended) => notified.push(ended));

    expect(await desk.write(id)).toMatchObject({
      status: 'failed',
      failure: { code: 'provider.authentication_failed', message: 'openai failed: authentication_failed.' },
      result: null,
    });
    expect(desk.live.purposes).toHaveLength(1);
    expect(notified).toEqual([id]);
  });

  it('hands an error that may pass back to the queue, until the last attempt', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    desk.live.intercept = () => {
      throw failing('unavailable');
    };
    for (const attempt of [1, 4]) {
      await expect(desk.write(id, { attempt })).rejects.toMatchObject({ code: 'provider.unavailable' });
      expect(await desk.find(id)).toMatchObject({ status: 'running', failure: null });
    }
    expect(await desk.write(id, { attempt: 5 })).toMatchObject({
      status: 'failed',
      failure: { code: 'provider.unavailable' },
    });
    expect(desk.live.purposes).toHaveLength(3);
  });

  it('fails rather than staying unfinished when the queue will not try again', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    desk.live.intercept = () => {
      throw failing('aborted');
    };
    const stopped = AbortSignal.abort();
    expect(await desk.write(id, { attempt: 21, isLastAttempt: true, signal: stopped })).toMatchObject({
      status: 'failed',
      failure: { code: 'content.interrupted' },
    });
  });

  it('says nothing of a defect but that there was one', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    Logger.overrideLogger(false);
    desk.live.intercept = () => {
      throw new TypeError('secretOf(undefined) is not a function');
    };
    const { status, failure } = await desk.write(id, { attempt: 5 });
    expect({ status, code: failure!.code }).toEqual({ status: 'failed', code: 'internal' });
    expect(failure!.message).not.toContain('secretOf');
  });

  it('asks again for an outline that was prose, and accounts for both answers', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 600 });
    desk.live.intercept = () =>
      desk.live.purposes.length === 1 ? answering('Certainly! Here is your outline.') : undefined;

    expect(await desk.write(id)).toMatchObject({ status: 'succeeded' });
    const [first, second] = desk.ledger.calls;
    expect(first).toMatchObject({
      purpose: 'article.outline',
      outcome: 'succeeded',
      inputTokens: 100,
      outputTokens: 20,
      costMicroUsd: 100 * 0.75 + 20 * 4.5,
    });
    expect(second).toMatchObject({ purpose: 'article.outline', outcome: 'succeeded' });
  });

  it('never takes an answer that was cut at its maximum length', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 600 });
    desk.live.intercept = (purpose) =>
      purpose === 'article.conclusion'
        ? answering('In the end, tea is', { finishReason: { unified: 'length', raw: 'length' } })
        : undefined;
    expect(await desk.write(id, { attempt: 5 })).toMatchObject({
      status: 'failed',
      failure: { code: 'content.answer_unusable' },
      result: null,
    });
    expect(times('article.conclusion', desk.live.purposes)).toBe(3);
  });
});
