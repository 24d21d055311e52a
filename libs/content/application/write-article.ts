import { Injectable, Logger } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { isDatabaseUnavailable, Notifications, Transactions } from '@seoforge/database';
import { AppError, Clock } from '@seoforge/kernel';
import type { JobContext } from '@seoforge/queue';

import { ARTICLE_CANCELLED, ARTICLE_ENDED } from '../content.channels';
import { hasEnded, type Article, type ArticleFailure } from '../domain/article';
import { metadataPrompt } from '../prompts/metadata.prompt';
import { ArticleRepository, type ArticleEnd } from '../ports/article-repository';
import { assembleArticle } from '../rendering/assemble-article';
import type { ArticleRun } from './article-run';
import { ArticleRuns } from './article-runs';
import { ScoreArticle } from './score-article';
import { decideOutline } from './stages/outline.stage';
import { writePassages } from './stages/passages.stage';

/** A job that failed for a passing reason is tried again until this attempt; the calls inside are retried on their own. */
const LAST_ATTEMPT_AFTER_FAILURE = 5;

const DEFECT: ArticleFailure = {
  code: 'internal',
  message: 'Something unexpected went wrong while the article was written. It has been logged.',
};

const INTERRUPTED_TOO_OFTEN: ArticleFailure = {
  code: 'content.interrupted',
  message: 'The article was interrupted too often, by restarts of the service. Order it again.',
};

@Injectable()
export class WriteArticle {
  readonly #logger = new Logger(WriteArticle.name);

  constructor(
    private readonly articles: ArticleRepository,
    private readonly runs: ArticleRuns,
    private readonly scoreArticle: ScoreArticle,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly ai: AiConfig,
  ) {}

  /** Writes the article or ends it as failed. Throws only what the queue should try again. */
  async execute(articleId: string, job: JobContext): Promise<void> {
    const article = await this.articles.findForWork(articleId);
    if (!article || hasEnded(article)) return;
    const cancelled = new AbortController();
    const unsubscribe = this.notifications.subscribe(ARTICLE_CANCELLED, (id) => {
      if (id === articleId) cancelled.abort();
    });
    try {
      const signal = AbortSignal.any([job.signal, cancelled.signal]);
      await this.#end(articleId, await this.#write(article, signal));
    } catch (error) {
      if (cancelled.signal.aborted) return;
      if (!job.isLastAttempt && (job.signal.aborted || mayTryAgain(error, job.attempt))) throw error;
      if (!(error instanceof AppError)) this.#logger.error(error);
      const failure = job.signal.aborted ? INTERRUPTED_TOO_OFTEN : failureOf(error);
      await this.#end(articleId, { status: 'failed', failure });
    } finally {
      unsubscribe();
    }
  }

  async #write(article: Article, signal: AbortSignal): Promise<ArticleEnd> {
    const run = await this.runs.resume(article, signal);
    await run.start();
    const outline = await decideOutline(run);
    const passages = await writePassages(run, outline, this.ai.concurrency);
    const metadata = await run.piece('metadata', 'metadata', () =>
      metadataPrompt(article.brief, outline, passages.introduction),
    );
    const provider = await run.provider();
    const result = assembleArticle(article.brief, { outline, ...passages, metadata }, warningsOf(run, provider));
    const seo = await this.scoreArticle.execute(article, result);
    return { status: 'succeeded', progress: run.progressAt('finished'), result, seo, provider };
  }

  async #end(articleId: string, end: ArticleEnd): Promise<void> {
    await this.transactions.run(async () => {
      await this.articles.end(articleId, end, this.clock.now());
      await this.notifications.publish(ARTICLE_ENDED, articleId);
    });
  }
}

function mayTryAgain(error: unknown, attempt: number): boolean {
  if (isDatabaseUnavailable(error)) return true;
  const isPermanent = error instanceof AppError && !error.retryable;
  return !isPermanent && attempt < LAST_ATTEMPT_AFTER_FAILURE;
}

function failureOf(error: unknown): ArticleFailure {
  return error instanceof AppError ? { code: error.code, message: error.message } : DEFECT;
}

function warningsOf(run: ArticleRun, provider: string): readonly string[] {
  const simulated =
    provider === 'simulated' ? ['simulated: no language model was asked; the text is a demonstration'] : [];
  return [...simulated, ...run.warnings];
}
