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

function failing(reason: ProviderError['reason']): ProviderError {
  return new ProviderError({ provider: 'openai', reason, message: `openai failed: ${reason}.` });
}

function times(purpose: string, purposes: readonly string[]): number {
  return purposes.filter((asked) => asked === purpose).length;
}

const CUT = { finishReason: { unified: 'length', raw: 'length' } } as const;
const GERMAN =
  'Wer grünen Tee liebt, braucht vor allem Geduld. Das Wasser darf nicht kochen, sonst schmeckt der Aufguss schnell bitter und hart.';

/** Answers that are of no use, and what they are called. */
const BAD_ANSWERS: [string, string, LanguageModelResult, string, string][] = [
  [
    'an outline in prose',
    'article.outline',
    answering('Certainly! Here is your outline.'),
    'it is not JSON alone',
    'content.answer_unusable',
  ],
  ['nothing', 'article.section', answering(' \n'), 'it is empty', 'content.answer_unusable'],
  [
    'nothing but a script',
    'article.introduction',
    answering('<script>alert(1)</script>'),
    'it is empty',
    'content.answer_unusable',
  ],
  [
    'a text that was cut',
    'article.conclusion',
    answering('In the end, tea is', CUT),
    'it was cut',
    'content.answer_unusable',
  ],
  [
    'another language',
    'article.conclusion',
    answering(GERMAN),
    'it is in "de" and not in "en"',
    'content.wrong_language',
  ],
  [
    'half the metadata',
    'article.metadata',
    answering('{"seoTitle":"Tea"}'),
    'it has no "metaDescription"',
    'content.answer_unusable',
  ],
  ['too few questions', 'article.faq', answering('{"questions":[]}'), 'it has 0 questions', 'content.answer_unusable'],
];

let desk: WritingDesk;

beforeEach(() => {
  desk = new WritingDesk();
});

describe('WriteArticle, badly answered', () => {
  const BRIEF = { keyphrase: 'green tea', targetWords: 400, includeFaq: true, maxRevisions: 0 };

  it.each(BAD_ANSWERS)('names %s and asks again, and accounts for both answers', async (_, purpose, bad, fault) => {
    const id = await desk.order(BRIEF);
    desk.live.intercept = (asked) => (asked === purpose && times(purpose, desk.live.purposes) === 1 ? bad : undefined);

    expect(await desk.write(id)).toMatchObject({ status: 'succeeded' });
    const requests = desk.live.requests.filter((_request, index) => desk.live.purposes[index] === purpose);
    expect(requests[1]!.messages.at(-1)).toEqual({
      role: 'user',
      text: expect.stringContaining(`Your answer cannot be used: ${fault}`),
    });
    const calls = desk.ledger.calls.filter((call) => call.purpose === purpose);
    expect(calls[0]).toMatchObject({ outcome: 'succeeded', costMicroUsd: 100 * 0.75 + 20 * 4.5 });
    expect(calls[1]).toMatchObject({ outcome: 'succeeded' });
  });

  it.each(BAD_ANSWERS)('fails for good after %s three times', async (_, purpose, bad, fault, code) => {
    const id = await desk.order(BRIEF);
    desk.live.intercept = (asked) => (asked === purpose ? bad : undefined);

    expect(await desk.write(id)).toMatchObject({
      status: 'failed',
      failure: { code, message: expect.stringContaining(fault) },
      result: null,
    });
    expect(times(purpose, desk.live.purposes)).toBe(3);
    expect(desk.ledger.calls.filter((call) => call.purpose === purpose)).toHaveLength(3);
    expect(desk.published).toEqual([
      {
        type: 'article.failed',
        data: expect.objectContaining({ id, status: 'failed', error: expect.objectContaining({ code }) }),
      },
    ]);
  });

  it('takes metadata that could be better after the third time', async () => {
    const id = await desk.order(BRIEF);
    const metadata = JSON.stringify({ seoTitle: 'Tea', metaDescription: 'Tea.', slug: 'tea', excerpt: 'Tea.' });
    desk.live.intercept = (purpose) => (purpose === 'article.metadata' ? answering(metadata) : undefined);
    expect(await desk.write(id)).toMatchObject({ status: 'succeeded' });
    expect(times('article.metadata', desk.live.purposes)).toBe(3);
  });

  it('takes a demonstration for what it is where the simulation does not know the language', async () => {
    const id = await desk.order({ ...BRIEF, language: 'fi' }, 'test');
    const { status, result } = await desk.write(id);
    expect(status).toBe('succeeded');
    expect(result!.warnings).toContainEqual(expect.stringContaining('this answer is in English'));
  });
});

describe('WriteArticle, failing', () => {
  it('spends nothing for a site that has been disabled since', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 600 });
    const [createdAt, disabledAt] = [new Date(), new Date()];
    await desk.sites.add({ id: desk.siteId, name: 'Garden', origins: [], rateLimits: {}, createdAt, disabledAt });

    expect(await desk.write(id)).toMatchObject({ status: 'failed', failure: { code: 'site.disabled' } });
    expect(desk.live.purposes).toEqual([]);
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
    expect(desk.live.purposes).not.toContain('article.metadata');
    expect([...(await desk.checkpoints.load(id)).keys()]).toContain('conclusion');
  });

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

  it('fails rather than staying unfinished when the queue will not try again, or has lost every attempt', async () => {
    const [stopped, lost] = [
      await desk.order({ keyphrase: 'green tea' }),
      await desk.order({ keyphrase: 'green tea' }),
    ];
    desk.live.intercept = () => {
      throw failing('aborted');
    };
    await desk.write(stopped, { attempt: 21, isLastAttempt: true, signal: AbortSignal.abort() });
    await desk.writeArticle.abandon(lost);
    for (const id of [stopped, lost]) {
      expect(await desk.find(id)).toMatchObject({ status: 'failed', failure: { code: 'content.interrupted' } });
    }
    expect(desk.published).toHaveLength(2);
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
    desk.live.intercept = async (purpose, request) => {
      if (purpose === 'article.metadata') await desk.cancelArticle.execute(desk.siteId, id);
      return desk.simulated.generate({ ...request, signal: new AbortController().signal });
    };
    expect(await desk.write(id)).toMatchObject({ status: 'cancelled', result: null, seo: null });
    expect(desk.ledger.calls.at(-1)).toMatchObject({ purpose: 'article.metadata', outcome: 'succeeded' });
    expect(await desk.checkpoints.load(id)).toEqual(new Map());
  });

  it('stops at the next piece where the notification was lost', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 150 });
    desk.live.intercept = (purpose) => {
      if (purpose === 'article.section') void desk.articles.end(id, { status: 'cancelled' }, new Date());
      return undefined;
    };
    expect(await desk.write(id)).toMatchObject({ status: 'cancelled' });
    expect(desk.live.purposes).toEqual(['article.outline', 'article.section']);
  });

  it('does nothing for an article that has ended or that never was', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    await desk.cancelArticle.execute(desk.siteId, id);
    expect(await desk.write(id)).toMatchObject({ status: 'cancelled' });
    const signal = new AbortController().signal;
    await desk.writeArticle.execute('no-such-id', { jobId: 'job', attempt: 1, isLastAttempt: false, signal });
    await desk.writeArticle.abandon('no-such-id');
    expect(desk.live.purposes).toEqual([]);
  });
});
