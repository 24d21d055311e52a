import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Cache } from '@seoforge/cache';
import { AppError, Events } from '@seoforge/kernel';

import { AnalysisPool } from '../analysis-pool/analysis-pool';
import { analyze, type Analysis, type AnalysisInput } from '../engine';
import type { AnalysisPlace } from '../seo.metrics';
import { detectLanguage } from './detect-language';
import { isShort } from './is-short';
import { languageDetector } from './language-detector';
import { pack, unpack } from './packed-analysis';

/** Names the rules behind a cached result; changes with every change of an answer. */
const ENGINE_VERSION = 3;
const TIME_TO_LIVE_MS = 10 * 60_000;

export interface ContentAnalysis extends Analysis {
  /** SHA-256 of everything that was analysed: equal hashes have equal scores. */
  readonly contentHash: string;
}

/** What became of one text of several. */
export type AnalysisOutcome = { readonly analysis: ContentAnalysis } | { readonly failure: AppError };

/**
 * Analyses texts, or gives the result again that the same text had a moment ago. A short text is done at once, where a thread would
 * cost more than it saves; everything else is left to the pool, so that nothing else waits for it.
 */
@Injectable()
export class AnalyzeContent {
  constructor(
    private readonly cache: Cache,
    private readonly pool: AnalysisPool,
    private readonly events: Events,
  ) {}

  /** Loads what finds out languages, so that no text without a locale waits for it. */
  async prepare(): Promise<void> {
    await languageDetector();
  }

  /** @throws AppError `analysis.timed_out`, `analysis.busy`, `analysis.out_of_memory` */
  execute(input: AnalysisInput): Promise<ContentAnalysis> {
    return this.#analyze(input, (located) =>
      isShort(located) ? this.#timed('at_once', () => analyze(located)) : this.#onThread(located),
    );
  }

  /** Side by side on the pool's threads; a text that fails leaves the others alone. */
  executeAll(inputs: readonly AnalysisInput[]): Promise<AnalysisOutcome[]> {
    return Promise.all(inputs.map((input) => this.#attempt(input)));
  }

  #onThread(located: AnalysisInput): Promise<Analysis> {
    return this.#timed('thread', () => this.pool.analyze(located));
  }

  async #timed(place: AnalysisPlace, work: () => Analysis | Promise<Analysis>): Promise<Analysis> {
    const startedAtMs = performance.now();
    let outcome = 'internal';
    try {
      const analysis = await work();
      outcome = 'succeeded';
      return analysis;
    } catch (error) {
      if (error instanceof AppError) outcome = error.code;
      throw error;
    } finally {
      const durationMs = performance.now() - startedAtMs;
      this.events.publish({ name: 'analysis.ended', level: 'info', facts: { place, outcome, durationMs } });
    }
  }

  async #attempt(input: AnalysisInput): Promise<AnalysisOutcome> {
    try {
      return { analysis: await this.#analyze(input, (located) => this.#onThread(located)) };
    } catch (error) {
      if (error instanceof AppError) return { failure: error };
      throw error;
    }
  }

  async #analyze(
    input: AnalysisInput,
    compute: (located: AnalysisInput) => Promise<Analysis>,
  ): Promise<ContentAnalysis> {
    const contentHash = hashOf(input);
    let fresh: Analysis | undefined;
    const packed = await this.cache.getOrCompute(`seo:${ENGINE_VERSION}:${contentHash}`, TIME_TO_LIVE_MS, async () => {
      fresh = await compute({ ...input, locale: input.locale ?? (await detectLanguage(input)) });
      return await pack(fresh);
    });
    return { contentHash, ...(fresh ?? (await unpack(packed))) };
  }
}

function hashOf(input: AnalysisInput): string {
  const entries = Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}
