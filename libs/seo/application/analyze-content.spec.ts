import type { Cache } from '@seoforge/cache';
import { AppError } from '@seoforge/kernel';

import { CollectedEvents } from '@seoforge/observability/testing';

import type { AnalysisPool } from '../analysis-pool/analysis-pool';
import { analyze, type AnalysisInput } from '../engine';
import { analysisTimedOut } from '../seo.errors';
import { AnalyzeContent } from './analyze-content';

const TEA = { content: '<h2>Tea</h2><p>Tea is poured. Then it cools.</p>', keyphrase: 'tea', locale: 'en_US' };
const LONG = { ...TEA, content: TEA.content.repeat(1_000) };

describe('AnalyzeContent', () => {
  const stored = new Map<string, unknown>();
  const onThreads: AnalysisInput[] = [];
  const cache = {
    getOrCompute: async (key: string, _: number, compute: () => Promise<unknown>) => {
      if (!stored.has(key)) stored.set(key, await compute());
      return stored.get(key);
    },
  };
  const pool = {
    analyze: (input: AnalysisInput) => {
      onThreads.push(input);
      if (input.title === 'a defect') return Promise.reject(new TypeError('defect'));
      return input.title === 'slow' ? Promise.reject(analysisTimedOut(100)) : Promise.resolve(analyze(input));
    },
  };
  const events = new CollectedEvents();
  const analyzeContent = new AnalyzeContent(cache as unknown as Cache, pool as unknown as AnalysisPool, events);

  beforeEach(() => {
    stored.clear();
    onThreads.length = 0;
  });

  it('answers as the engine does, the first time and from the cache', async () => {
    const first = await analyzeContent.execute(LONG);
    expect(first).toEqual({ ...analyze(LONG), contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await analyzeContent.execute({ ...LONG })).toEqual(first);
    expect(stored.size).toBe(1);
  });

  it('remembers short texts itself', async () => {
    const tea = { ...TEA, title: 'remembered' };
    const first = await analyzeContent.execute(tea);
    expect(first).toEqual({ ...analyze(tea), contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await analyzeContent.execute({ ...tea })).toEqual(first);
    expect(stored.size).toBe(0);
    expect(events.named('analysis.ended')).toHaveLength(2);
    expect(events.named('cache.looked_up').map(({ facts }) => facts)).toEqual([
      { cache: 'seo', result: 'miss' },
      { cache: 'seo', result: 'hit' },
    ]);
  });

  it('leaves long texts to the pool, and short ones out of it', async () => {
    await analyzeContent.execute(TEA);
    expect(onThreads).toEqual([]);
    await analyzeContent.execute(LONG);
    expect(onThreads).toEqual([LONG]);
    expect(events.named('analysis.ended').slice(-2)).toMatchObject([
      { facts: { place: 'at_once', outcome: 'succeeded' } },
      { facts: { place: 'thread', outcome: 'succeeded' } },
    ]);
  });

  it('keeps nothing of the text in the cache that an answer does not say', async () => {
    await analyzeContent.execute({
      ...TEA,
      content: `${TEA.content.repeat(1_000)}<p>${'unmistakable '.repeat(3)}Nobody repeats this sentence.</p>`,
    });
    expect(stored.size).toBe(1);
    expect(JSON.stringify([...stored])).not.toContain('repeats this sentence');
  });

  it('analyses in the language that it detects, and not where a locale is sent', async () => {
    const content = '<p>Der Tee wird eingeschenkt, und dann kühlt er langsam ab.</p>';
    expect(await analyzeContent.execute({ content })).toMatchObject({ locale: 'de', language: 'de' });
    expect(await analyzeContent.execute({ content, locale: 'nl_NL' })).toMatchObject({ locale: 'nl_NL' });
    expect(await analyzeContent.execute({ content: 'Tee' })).toMatchObject({ locale: 'en_US' });
  });

  it('says of each of several texts what became of it', async () => {
    const outcomes = await analyzeContent.executeAll([TEA, { ...TEA, title: 'slow' }, { ...TEA, content: '' }]);
    expect(outcomes).toEqual([
      { analysis: expect.objectContaining({ locale: 'en_US' }) },
      { failure: expect.any(AppError) },
      { analysis: expect.objectContaining({ locale: 'en_US' }) },
    ]);
    expect(onThreads).toHaveLength(3);
  });

  it('does not pass a defect off as a failure of the text', async () => {
    await expect(analyzeContent.executeAll([TEA, { ...TEA, title: 'a defect' }])).rejects.toThrow('defect');
  });
});
