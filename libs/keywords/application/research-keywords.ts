import { Injectable } from '@nestjs/common';
import { searchTermsOf } from '@seoforge/seo';

import type { DataSource, Keyword, KeywordCluster, KeywordResearch } from '../domain/keyword';
import type { KeywordOwner, KeywordRequest } from '../domain/keyword-request';
import type { ImportedQuery } from '../domain/search-query';
import { distinctPhrases, type Candidate, type DistinctPhrase } from '../phrases/distinct-phrases';
import { clusterNamesOf } from '../phrases/group-into-clusters';
import { SearchQueryRepository } from '../ports/search-query-repository';
import type { Material } from '../sources/material';
import { ReadMaterial } from '../sources/read-material';
import { FindImportedQueries } from './find-imported-queries';
import { FindServingPosts } from './find-serving-posts';
import { ThinkOfKeywords, type Thoughts } from './think-of-keywords';

const FIGURES = ['clicks', 'impressions', 'ctr', 'position'];

/** Finds phrases to write for: those that stand somewhere first, then those that a model thinks of. Each says where it is from. */
@Injectable()
export class ResearchKeywords {
  constructor(
    private readonly readMaterial: ReadMaterial,
    private readonly findImportedQueries: FindImportedQueries,
    private readonly thinkOfKeywords: ThinkOfKeywords,
    private readonly findServingPosts: FindServingPosts,
    private readonly queries: SearchQueryRepository,
  ) {}

  /**
   * @throws AppError `keywords.page_unusable`, `keywords.no_posts`, the fetch's for a page that cannot be had, and the gateway's where
   * a model may not be asked, or there is nothing without its answer
   */
  async execute(owner: KeywordOwner, request: KeywordRequest, signal: AbortSignal): Promise<KeywordResearch> {
    const material = await this.readMaterial.execute(owner.siteId, request);
    const { language, about, candidates } = material;
    const imported = await this.findImportedQueries.execute(owner.siteId, about, language);
    const searched = imported.map(({ query }): Candidate => ({ phrase: query, source: 'search_console' }));
    const found = distinctPhrases([...searched, ...candidates], language, request.limit);
    const thoughts = await this.thinkOfKeywords.execute(owner, request, material, found, signal);
    const chosen = chosenFrom(found, thoughts, language, request.limit);
    const keywords = await this.#describe(owner.siteId, chosen, material);
    return {
      language,
      keywords,
      clusters: clustersOf(keywords),
      dataSources: dataSourcesOf(keywords),
      provider: thoughts.provider,
      costMicroUsd: thoughts.costMicroUsd,
      warnings: [...material.warnings, ...thoughts.warnings, ...shortfallOf(keywords, request.limit)],
    };
  }

  async #describe(
    siteId: string,
    chosen: readonly DistinctPhrase[],
    { subject, language }: Material,
  ): Promise<readonly Keyword[]> {
    const phrases = chosen.map(({ phrase }) => phrase);
    const [served, measured] = await Promise.all([
      this.findServingPosts.execute(siteId, phrases, language),
      this.queries.named(siteId, phrases),
    ]);
    const byName = new Map(measured.map((query) => [query.query.toLowerCase(), query]));
    const clusters = clusterNamesOf(chosen, new Set(searchTermsOf(subject, language)), subject);
    return chosen.map(({ phrase, source, intent, classification }, index) => ({
      phrase,
      kind: classification.kind,
      intent: intent ?? classification.intent,
      cluster: clusters[index] ?? subject,
      source,
      servedBy: served[index] ?? [],
      measured: figuresOf(byName.get(phrase.toLowerCase())),
    }));
  }
}

/** What was found comes first, but leaves up to half of the room to what a model thought of. */
function chosenFrom(
  found: readonly DistinctPhrase[],
  { judged, phrases }: Thoughts,
  language: string,
  limit: number,
): readonly DistinctPhrase[] {
  const all = distinctPhrases(
    [
      ...found.map((candidate, index) => ({ ...candidate, ...judged.get(index) })),
      ...phrases.map((thought) => ({ ...thought, source: 'model' as const })),
    ],
    language,
    2 * limit,
  );
  const own = all.filter(({ source }) => source !== 'model');
  const thought = all.filter(({ source }) => source === 'model');
  const room = Math.max(limit - thought.length, Math.ceil(limit / 2));
  return [...own.slice(0, room), ...thought].slice(0, limit);
}

function clustersOf(keywords: readonly Keyword[]): readonly KeywordCluster[] {
  const phrases = new Map<string, string[]>();
  for (const { cluster, phrase } of keywords) phrases.set(cluster, [...(phrases.get(cluster) ?? []), phrase]);
  return [...phrases].map(([name, members]) => ({ name, phrases: members }));
}

function dataSourcesOf(keywords: readonly Keyword[]): readonly DataSource[] {
  const measured = keywords.flatMap((keyword) => keyword.measured ?? []);
  const [from] = measured.map((figures) => figures.from).sort();
  const to = measured
    .map((figures) => figures.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? [] : [{ name: 'search_console', figures: FIGURES, from, to }];
}

function figuresOf(query: ImportedQuery | undefined): Keyword['measured'] {
  if (query === undefined) return null;
  const { clicks, impressions, ctr, position, from, to } = query;
  return { clicks, impressions, ctr, position, from, to };
}

function shortfallOf({ length }: readonly Keyword[], limit: number): readonly string[] {
  return length < limit ? [`${length} phrases were found instead of ${limit}`] : [];
}
