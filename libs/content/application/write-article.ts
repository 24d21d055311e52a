import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { Notifications } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';
import { attemptWork, type JobContext } from '@seoforge/queue';

import { ARTICLE_CANCELLED } from '../content.channels';
import { articleTooShort } from '../content.errors';
import type { Article, ArticleFailure } from '../domain/article';
import { ArticleRepository, type ArticleEnd } from '../ports/article-repository';
import { articleResultOf } from '../rendering/article-result';
import { ReviseDraft } from '../revision/revise-draft';
import { revisionSubjectOf } from '../revision/revision-subject';
import type { ArticleRun } from './article-run';
import { ArticleRuns } from './article-runs';
import { EndArticle } from './end-article';
import { draftArticle } from './stages/draft.stage';

/** A job that failed for a passing reason is tried again until this attempt; the calls inside are retried on their own. */
const LAST_ATTEMPT_AFTER_FAILURE = 5;

/** An article with fewer of its words is not what was ordered. */
const LEAST_SHARE_OF_WORDS = 0.6;

const INTERRUPTED_TOO_OFTEN: ArticleFailure = {
  code: 'content.interrupted',
  message: 'The article was interrupted too often, by restarts of the service. Try it again: what is finished is kept.',
};

/** Writes an article, or revises a text that was brought along: from what earlier attempts have finished to the end. */
@Injectable()
export class WriteArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly runs: ArticleRuns,
    private readonly reviseDraft: ReviseDraft,
    private readonly endArticle: EndArticle,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly ai: AiConfig,
  ) {}

  /** Ends the article, good or bad. Throws only what the queue should try again. */
  async execute(articleId: string, job: JobContext): Promise<void> {
    let attempts: number | undefined;
    await attemptWork(job, {
      id: articleId,
      cancelChannel: ARTICLE_CANCELLED,
      notifications: this.notifications,
      lastAttemptAfterFailure: LAST_ATTEMPT_AFTER_FAILURE,
      interrupted: INTERRUPTED_TOO_OFTEN,
      perform: async (signal) => {
        const article = await this.articles.begin(articleId, this.clock.now());
        attempts = article?.attempts;
        if (article) await this.endArticle.execute(article, await this.#write(article, signal), attempts);
      },
      fail: (failure) => this.#fail(articleId, failure, attempts),
    });
  }

  /** Ends an article whose every attempt was lost. */
  async abandon(articleId: string): Promise<void> {
    await this.#fail(articleId, INTERRUPTED_TOO_OFTEN);
  }

  async #write(article: Article, signal: AbortSignal): Promise<ArticleEnd> {
    const run = await this.runs.resume(article, signal);
    const drafted = await draftArticle(run, this.ai.concurrency);
    await run.enter('revision');
    const subject = revisionSubjectOf(article.brief, { images: drafted.images });
    const { draft, analysis, outcome } = await this.reviseDraft.execute(run, drafted.draft, subject);
    const result = articleResultOf(article.brief, draft, { ...drafted.extras, warnings: warningsOf(run) });
    if (article.kind === 'article' && result.wordCount < article.brief.targetWords * LEAST_SHARE_OF_WORDS)
      throw articleTooShort(result.wordCount, article.brief.targetWords);
    const seo = { scorecards: analysis.scorecards, ...outcome };
    return { status: 'succeeded', progress: run.progressAt('finished'), result, seo, provider: run.provider };
  }

  async #fail(articleId: string, failure: ArticleFailure, attempts?: number): Promise<void> {
    const article = await this.articles.findForWork(articleId);
    if (article) await this.endArticle.execute(article, { status: 'failed', failure }, attempts);
  }
}

function warningsOf({ article, provider, warnings }: ArticleRun): readonly string[] {
  const simulated =
    provider === 'simulated' ? ['simulated: no language model was asked; the text is a demonstration'] : [];
  return [...simulated, ...(article.brief.warnings ?? []), ...warnings];
}
