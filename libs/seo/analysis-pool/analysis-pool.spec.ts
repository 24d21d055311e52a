import path from 'node:path';

import { AnalysisConfig } from '@seoforge/config';
import type { AppError } from '@seoforge/kernel';

import { analyze } from '../engine';
import { poolOnSources } from '../testing';
import { AnalysisPool } from './analysis-pool';
import { ThreadOptions } from './thread-options';

function codeOf(error: unknown): string {
  return (error as AppError).code;
}

describe('AnalysisPool', () => {
  it('analyses as the engine does', async () => {
    const pool = poolOnSources({ threads: 1, timeoutMs: 20_000 });
    const input = { content: '<h2>Tea</h2><p>Tea is poured. Then it cools.</p>', keyphrase: 'tea', locale: 'en_US' };
    expect(await pool.analyze(input)).toEqual(analyze(input));
    await pool.onApplicationShutdown();
  });

  it('ends without ever having started a thread', async () => {
    await expect(poolOnSources().onApplicationShutdown()).resolves.toBeUndefined();
  });

  describe('with texts that misbehave', () => {
    let pool: AnalysisPool;

    function openPool(timeoutMs: number): void {
      const options = new ThreadOptions();
      options.filename = path.join(__dirname, '../testing/misbehaving-thread.cjs');
      options.resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 };
      pool = new AnalysisPool(Object.assign(new AnalysisConfig(), { threads: 1, timeoutMs }), options);
    }

    beforeEach(() => {
      openPool(10_000);
    });
    afterEach(() => pool.onApplicationShutdown());

    it('gives up one that takes too long, and puts a new thread in the place of its own', async () => {
      openPool(500);
      const overrun = pool.analyze({ content: 'overrun' });
      const next = pool.analyze({ content: 'next' });
      await expect(overrun).rejects.toMatchObject({ code: 'analysis.timed_out', kind: 'timeout', retryable: false });
      expect(await next).toEqual({ locale: 'next' });
    });

    it('survives one that fills the memory of its thread', async () => {
      await expect(pool.analyze({ content: 'fill the memory' })).rejects.toMatchObject({
        code: 'analysis.out_of_memory',
        kind: 'unprocessable',
      });
      expect(await pool.analyze({ content: 'next' })).toEqual({ locale: 'next' });
    });

    it.each(['exit', 'throw'])('fails no other text when one makes it %s', async (content) => {
      const outcomes = await Promise.allSettled(['one', content, 'two'].map((text) => pool.analyze({ content: text })));
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    });

    it.each([
      ['before a thread has started', () => Promise.resolve()],
      ['while a thread is at work', () => pool.analyze({ content: 'first' })],
    ])('leaves nobody waiting when the program ends %s', async (_, untilThen) => {
      await untilThen();
      const outcomes = Promise.allSettled(['overrun', 'one', 'two'].map((content) => pool.analyze({ content })));
      await pool.onApplicationShutdown();
      const codes = (await outcomes).map((outcome) => outcome.status === 'rejected' && codeOf(outcome.reason));
      expect(codes).toEqual(['analysis.busy', 'analysis.busy', 'analysis.busy']);
    });

    it('refuses texts when too many wait', async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 500 }, (_, index) => pool.analyze({ content: String(index) })),
      );
      const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? codeOf(outcome.reason) : []));
      expect(refusals).toHaveLength(100);
      expect(new Set(refusals)).toEqual(new Set(['analysis.busy']));
      expect(await pool.analyze({ content: 'later' })).toEqual({ locale: 'later' });
    });
  });
});
