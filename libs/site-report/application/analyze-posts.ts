import { Injectable } from '@nestjs/common';
import { AnalysisConfig } from '@seoforge/config';
import { PostIndex, postNotFound } from '@seoforge/posts';
import { AnalyzeContent, type AnalysisInput, type AnalysisOutcome, type ContentAnalysis } from '@seoforge/seo';
import pLimit from 'p-limit';

import { analysisInputOf } from './analysis-input-of';
import { CountRivals } from './count-rivals';

/** A text, or a post of the index, of which the members given here are other than stored. */
export interface TextOrPost extends Omit<AnalysisInput, 'content'> {
  readonly content?: string | undefined;
  readonly postExternalId?: string | undefined;
}

/** Analyses texts and posts of a site's index, beside the other posts of it. */
@Injectable()
export class AnalyzePosts {
  constructor(
    private readonly posts: PostIndex,
    private readonly analyzeContent: AnalyzeContent,
    private readonly countRivals: CountRivals,
    private readonly config: AnalysisConfig,
  ) {}

  /** @throws AppError as `AnalyzeContent.execute` */
  async execute(siteId: string, text: AnalysisInput): Promise<ContentAnalysis> {
    return this.analyzeContent.execute(await this.#besideOthers(siteId, text));
  }

  /**
   * Side by side, without having all of the posts in memory; in their order. One that fails, such as with `posts.not_found`, leaves the
   * others alone.
   */
  executeAll(siteId: string, texts: readonly TextOrPost[]): Promise<AnalysisOutcome[]> {
    const turns = pLimit(this.config.threadCount + 1);
    return Promise.all(texts.map((text) => turns(() => this.#analyze(siteId, text))));
  }

  async #analyze(siteId: string, { postExternalId, ...given }: TextOrPost): Promise<AnalysisOutcome> {
    const stored = postExternalId === undefined ? {} : await this.#inputOf(siteId, postExternalId);
    if (stored === null) return { failure: postNotFound() };
    const input = await this.#besideOthers(siteId, { content: '', ...stored, ...withoutUnset(given) }, postExternalId);
    const [outcome] = await this.analyzeContent.executeAll([input]);
    return outcome ?? { failure: postNotFound() };
  }

  async #besideOthers(siteId: string, input: AnalysisInput, externalId?: string): Promise<AnalysisInput> {
    if (input.keyphrase === undefined || input.otherPostsWithKeyphrase !== undefined) return input;
    const otherPostsWithKeyphrase = await this.countRivals.execute(siteId, input, externalId);
    return otherPostsWithKeyphrase === undefined ? input : { ...input, otherPostsWithKeyphrase };
  }

  async #inputOf(siteId: string, externalId: string): Promise<AnalysisInput | null> {
    const post = await this.posts.find(siteId, externalId);
    return post && analysisInputOf(post);
  }
}

function withoutUnset(given: Omit<TextOrPost, 'postExternalId'>): Partial<AnalysisInput> {
  return Object.fromEntries(Object.entries(given).filter(([, value]: [string, unknown]) => value !== undefined));
}
