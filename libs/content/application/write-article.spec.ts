import { ProviderError, type LanguageModelResult } from '@seoforge/ai-providers';

import type { Article } from '../domain/article';
import type { BriefRequest } from '../domain/brief';
import { WritingDesk } from '../testing';

const FACTS = [
  { statement: 'A kettle of the town museum is 90 years old.', sourceUrl: 'https://museum.example/kettle' },
];
const POSTS = [{ title: 'Water from the tap', url: 'https://blog.example/water' }];
const EVERYTHING: BriefRequest = {
  keyphrase: 'green tea',
  targetWords: 400,
  facts: FACTS,
  relatedPosts: POSTS,
  includeFaq: true,
  images: 2,
  maxRevisions: 1,
};

function failing(reason: ProviderError['reason']): ProviderError {
  return new ProviderError({ provider: 'openai', reason, message: `openai failed: ${reason}.` });
}

describe('WriteArticle', () => {
  let desk: WritingDesk;

  beforeEach(() => {
    desk = new WritingDesk(12);
  });

  it.each([
    ['en', 'green tea', 350],
    ['en', 'how to brew green tea', 600],
    ['en-GB', 'green tea', 1_200],
    ['th', 'ชาเขียว', 400],
    ['th', 'วิธีชงชาเขียวญี่ปุ่น', 700],
  ])('writes %s about "%s" in %i words, a tenth more or less', async (language, keyphrase, targetWords) => {
    const id = await desk.order({ keyphrase, language, targetWords }, 'test');
    const { status, result, seo, provider, progress, finishedAt } = await desk.write(id);

    expect({ status, provider }).toEqual({ status: 'succeeded', provider: 'simulated' });
    expect(Math.abs(result!.wordCount - targetWords)).toBeLessThanOrEqual(targetWords / 10);
    expect(result!.html.toLowerCase().split(keyphrase).length).toBeGreaterThan(2);
    expect(result!.title.toLowerCase()).toContain(keyphrase);
    expect(result!.metaDescription).toContain(keyphrase);
    expect(progress).toEqual({ stage: 'finished', done: progress.total, total: desk.simulated.purposes.length });
    expect(seo!.trail[0]).toMatchObject({ round: 0, fixedChecks: [], costMicroUsd: 0 });
    expect(finishedAt).toBeInstanceOf(Date);
  });

  it('writes all that was asked for, in every form', async () => {
    const { status, result } = await desk.write(await desk.order(EVERYTHING));

    expect(status).toBe('succeeded');
    expect(result!.html).toContain('href="https://museum.example/kettle"');
    expect(result!.internalLinks).toEqual([expect.objectContaining({ url: 'https://blog.example/water' })]);
    expect(result!.faq.length).toBeGreaterThanOrEqual(2);
    expect(result!.images).toHaveLength(2);
    expect(result!.images[0]!.url).toMatch(/^https:\/\/media\.example\//);
    expect(result!.blocks).toContain('<!-- wp:paragraph -->');
    expect(result!.markdown).toContain('## ');
    expect(result!.jsonLd).toContainEqual(expect.objectContaining({ '@type': 'FAQPage' }));
  });

  it('uses the requested headings exactly, in their order, and asks for no outline', async () => {
    const headings = ['What a pond needs', '"Deep" & <wide>?', 'Plants first'];
    const id = await desk.order({
      keyphrase: 'garden pond',
      topic: 'Ponds',
      headings,
      targetWords: 500,
      maxRevisions: 0,
    });
    const { result } = await desk.write(id);

    expect(result!.outline).toEqual(headings.map((heading) => ({ heading })));
    expect(result!.html.match(/<h2>.+?<\/h2>/g)).toEqual([
      '<h2>What a pond needs</h2>',
      '<h2>"Deep" &amp; &lt;wide&gt;?</h2>',
      '<h2>Plants first</h2>',
    ]);
    expect(desk.live.purposes).not.toContain('article.outline');
  });

  it('revises a text that was brought along and writes nothing else, in the form that it has', async () => {
    const content = `<!-- wp:paragraph -->\n<p>${'Green tea is warm. '.repeat(10)}</p>\n<!-- /wp:paragraph -->`;
    const draft = { content, title: 'Tea', metaDescription: '', slug: 'tea' };
    const id = await desk.order({ keyphrase: 'green tea', draft });
    const { status, kind, result, seo } = await desk.write(id);

    expect({ status, kind }).toEqual({ status: 'succeeded', kind: 'improvement' });
    expect(result!.blocks).toContain('<!-- wp:paragraph');
    expect(seo!.trail.length).toBeGreaterThan(1);
    expect(desk.live.purposes.filter((purpose) => purpose.startsWith('article.'))).toEqual([]);
    expect(desk.published).toEqual([expect.objectContaining({ type: 'improvement.succeeded' })]);
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

  it('asks the writers of the route that the brief names, and the painters of their own route', async () => {
    await desk.write(await desk.order({ ...EVERYTHING, route: 'house-style' }));
    const [drawn, written] = [true, false].map((isImage) =>
      desk.gateway.contexts.filter(({ purpose }) => (purpose === 'article.image') === isImage),
    );
    expect(new Set(written!.map(({ models }) => models?.join()))).toEqual(new Set(['house-style']));
    expect(drawn!.map(({ models }) => models)).toEqual([undefined, undefined]);
  });

  it('has three calls follow each other at most, whatever is asked for', async () => {
    const id = await desk.order({ ...EVERYTHING, maxRevisions: 0 });
    const second = ['article.section', 'article.pictures'];
    const third = ['article.introduction', 'article.conclusion', 'article.metadata', 'article.faq'];
    const gates = new Map([second, third].map((purposes) => [purposes, Promise.withResolvers<undefined>()]));
    // Nobody in a row is answered before all in it have been asked.
    desk.live.intercept = (purpose, request) => {
      for (const [row, { promise, resolve }] of gates) {
        if (!row.includes(purpose)) continue;
        if (row.every((member) => desk.live.purposes.includes(member))) resolve(undefined);
        return promise.then(() => desk.simulated.generate(request));
      }
      return undefined;
    };
    expect(await desk.write(id)).toMatchObject({ status: 'succeeded' });
  });

  it('tells its followers of every step, in order', async () => {
    const id = await desk.order({ ...EVERYTHING, targetWords: 300, images: 1 });
    const progressed: string[] = [];
    desk.notifications.subscribe('article_progressed', (articleId) => progressed.push(articleId));
    await desk.write(id);
    const news = await desk.newsOf(id);

    expect(news[0]).toEqual({ type: 'attempt', attempt: 1 });
    expect(news.flatMap((step) => (step.type === 'stage' ? [step.stage] : []))).toEqual([
      'outline',
      'sections',
      'framing',
      'revision',
    ]);
    expect(news.flatMap((step) => (step.type === 'piece' ? [step.piece] : []))).toEqual(
      expect.arrayContaining(['outline', 'section:0', 'introduction', 'conclusion', 'metadata', 'faq', 'image:0']),
    );
    expect(news.at(-1)).toEqual({ type: 'ended', status: 'succeeded', error: null });
    expect(progressed).toHaveLength(news.length - 1);
  });

  it('tells what was spent so far, which only grows, and what it came to', async () => {
    const id = await desk.order(EVERYTHING);
    await desk.write(id);
    const costs = (await desk.articles.events.after(id, 0, 1_000)).map(({ spent }) => spent.costMicroUsd ?? -1);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(costs.at(-1)).toBe(desk.ledger.calls.reduce((sum, { costMicroUsd }) => sum + (costMicroUsd ?? 0), 0));
  });
});

describe('WriteArticle, stopped and taken up again', () => {
  const STOPS = [
    ...['outline', 'section', 'pictures', 'introduction', 'conclusion', 'metadata', 'faq'].map(
      (task) => `article.${task}`,
    ),
    'revise.passages',
  ];

  const BRIEF: BriefRequest = { ...EVERYTHING, images: 1 };

  /** Does not name the keyphrase, so that there is something to revise. */
  const WEAK_INTRODUCTION =
    'Here is what matters. However, it takes some time. So sit down and read on, because it is worth it.';

  /** The same weak introduction on every desk; and one call that does not come to its end. */
  function deskThat(stop: (purpose: string) => void, siteId?: string): WritingDesk {
    const desk = new WritingDesk(1, siteId);
    desk.live.intercept = (purpose, request) => {
      stop(purpose);
      if (purpose !== 'article.introduction') return undefined;
      return desk.simulated.generate(request).then((answer) => ({ ...answer, text: WEAK_INTRODUCTION }));
    };
    return desk;
  }

  const piecesPaid = (desk: WritingDesk): string[] =>
    desk.ledger.calls
      .filter(({ outcome }) => outcome === 'succeeded')
      .map(({ purpose }) => purpose)
      .sort();

  const roundsTold = async (desk: WritingDesk, id: string): Promise<number[]> =>
    (await desk.newsOf(id)).flatMap((news) => (news.type === 'round' ? [news.round.round] : []));

  const whole = deskThat(() => undefined);
  let expected: Article;

  beforeAll(async () => {
    expected = await whole.write(await whole.order(BRIEF));
  });

  it.each(STOPS)('at %s, repeats nothing and comes to the same text', async (stop) => {
    const stopping = new AbortController();
    const desk = deskThat((purpose) => {
      if (purpose !== stop || stopping.signal.aborted) return;
      stopping.abort();
      throw failing('aborted');
    }, whole.siteId);
    const id = await desk.order(BRIEF);
    await expect(desk.write(id, { signal: stopping.signal })).rejects.toMatchObject({ code: 'provider.aborted' });
    expect(await desk.find(id)).toMatchObject({ status: 'running' });

    const { status, attempts, result, seo } = await desk.write(id, { attempt: 2 });
    expect({ status, attempts }).toEqual({ status: 'succeeded', attempts: 2 });
    expect(result).toEqual(expected.result);
    expect(seo!.trail).toEqual(expected.seo!.trail);
    expect(piecesPaid(desk)).toEqual(piecesPaid(whole));
    expect(await roundsTold(desk, id)).toEqual(expected.seo!.trail.map(({ round }) => round));
  });

  it('keeps of a picture where it is, and not the picture', async () => {
    const desk = deskThat((purpose) => {
      if (purpose === 'revise.passages') throw failing('invalid_request');
    });
    const id = await desk.order(BRIEF);
    await desk.write(id);
    const { value, prompt } = (await desk.checkpoints.load(id)).get('image:0')!;
    const [stored] = expected.result!.images;
    expect({ value, prompt }).toEqual({
      value: { url: expect.stringMatching(/^https:\/\/media\.example\//), alt: stored!.alt },
      prompt: 'article.image@1',
    });
  });

  it('keeps what models said about answers of earlier goes', async () => {
    const desk = new WritingDesk();
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 300 });
    const stopping = new AbortController();
    desk.live.intercept = async (purpose, request): Promise<LanguageModelResult> => {
      const answer = await desk.simulated.generate(request);
      if (purpose === 'article.outline') return { ...answer, warnings: ['seed has no effect'] };
      stopping.abort();
      throw failing('aborted');
    };
    await expect(desk.write(id, { signal: stopping.signal })).rejects.toMatchObject({ code: 'provider.aborted' });
    desk.live.intercept = () => undefined;
    expect((await desk.write(id, { attempt: 2 })).result!.warnings).toEqual(['seed has no effect']);
  });
});
