import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Cache } from '@seoforge/cache';

import { analyze, type Analysis, type AnalysisInput } from '../engine';

/** Names the rules behind a cached result; changes with every change of a score. */
const ENGINE_VERSION = 1;
const TIME_TO_LIVE_MS = 10 * 60_000;

export interface ContentAnalysis extends Analysis {
  /** SHA-256 of everything that was analysed: equal hashes have equal scores. */
  readonly contentHash: string;
}

/** Analyses a text, or gives the result again that the same text had a moment ago. */
@Injectable()
export class AnalyzeContent {
  constructor(private readonly cache: Cache) {}

  execute(input: AnalysisInput): Promise<ContentAnalysis> {
    const contentHash = createHash('sha256')
      .update(JSON.stringify(sortedEntries(input)))
      .digest('hex');
    return this.cache.getOrCompute(`seo:${ENGINE_VERSION}:${contentHash}`, TIME_TO_LIVE_MS, () =>
      Promise.resolve({ contentHash, ...analyze(input) }),
    );
  }
}

function sortedEntries(input: AnalysisInput): [string, unknown][] {
  return Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
