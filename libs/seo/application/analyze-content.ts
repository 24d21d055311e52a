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
import { RecentAnalyses } from './recent-analyses';

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
 * cost more than it saves, and so would a cache that all processes share; everything else is left to the pool, so that nothing else waits
 * for it.
 */
@Injectable()
export class AnalyzeContent {
  readonly #recent = new RecentAnalyses();

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
    return isShort(input) ? this.#analyzeAtOnce(input) : this.#analyzeOnThread(input);
  }

  /** Side by side on the pool's threads; a text that fails leaves the others alone. */
  executeAll(inputs: readonly AnalysisInput[]): Promise<AnalysisOutcome[]> {
    return Promise.all(inputs.map((input) => this.#attempt(input)));
  }

  async #analyzeAtOnce(input: AnalysisInput): Promise<ContentAnalysis> {
    const contentHash = hashOf(input);
    const result = this.#recent.has(contentHash) ? 'hit' : 'miss';
    this.events.publish({ name: 'cache.looked_up', level: 'info', facts: { cache: 'seo', result } });
    const analysis = await this.#recent.getOrCompute(contentHash, async () => {
      const located = await withLocale(input);
      return this.#timed('at_once', () => analyze(located));
    });
    return { contentHash, ...analysis };
  }

  async #analyzeOnThread(input: AnalysisInput): Promise<ContentAnalysis> {
    const contentHash = hashOf(input);
    let fresh: Analysis | undefined;
    const packed = await this.cache.getOrCompute(`seo:${ENGINE_VERSION}:${contentHash}`, TIME_TO_LIVE_MS, async () => {
      const located = await withLocale(input);
      fresh = await this.#timed('thread', () => this.pool.analyze(located));
      return await pack(fresh);
    });
    return { contentHash, ...(fresh ?? (await unpack(packed))) };
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
      return { analysis: await this.#analyzeOnThread(input) };
    } catch (error) {
      if (error instanceof AppError) return { failure: error };
      throw error;
    }
  }
}

async function withLocale(input: AnalysisInput): Promise<AnalysisInput> {
  return { ...input, locale: input.locale ?? (await detectLanguage(input)) };
}

function hashOf(input: AnalysisInput): string {
  const entries = Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}
