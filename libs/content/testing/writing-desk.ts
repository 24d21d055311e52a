import { Cache } from '@seoforge/cache';
import { AiConfig } from '@seoforge/config';
import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { newId, SystemClock } from '@seoforge/kernel';
import type { JobContext } from '@seoforge/queue';
import { InMemoryJobQueue } from '@seoforge/queue/testing';
import { AnalyzeContent } from '@seoforge/seo';
import { poolOnSources } from '@seoforge/seo/testing';
import { KnownSites } from '@seoforge/sites';
import { InMemorySiteRepository } from '@seoforge/sites/testing';
import { InMemoryModelCallLedger } from '@seoforge/usage/testing';

import { ArticleRuns } from '../application/article-runs';
import { CancelArticle } from '../application/cancel-article';
import { ModelCaller } from '../application/model-caller';
import { ScoreArticle } from '../application/score-article';
import { SubmitArticle } from '../application/submit-article';
import { WriteArticle } from '../application/write-article';
import type { Article } from '../domain/article';
import type { BriefRequest } from '../domain/brief';
import { DeskGateway } from './desk-gateway';
import { InMemoryArticleRepository } from './in-memory-article-repository';
import { InMemoryCheckpointRepository } from './in-memory-checkpoint-repository';
import { InterceptedLanguageModel } from './intercepted-language-model';

/** The article pipeline in memory, with models that tests get in between. */
export class WritingDesk {
  readonly siteId = newId();
  readonly articles = new InMemoryArticleRepository();
  readonly sites = new InMemorySiteRepository();
  readonly ledger = new InMemoryModelCallLedger();
  readonly notifications = new InMemoryNotifications();
  readonly queue = new InMemoryJobQueue();
  readonly live = new InterceptedLanguageModel('openai', 'gpt-5.4-mini');
  readonly simulated = new InterceptedLanguageModel('simulated', 'writer-1');
  readonly submitArticle: SubmitArticle;
  readonly cancelArticle: CancelArticle;
  readonly writeArticle: WriteArticle;

  /** @param concurrency pieces of an article that it writes at once. */
  constructor(concurrency = 1) {
    const { articles, ledger, notifications, queue } = this;
    const transactions = new ImmediateTransactions();
    const clock = new SystemClock();
    const gateway = new DeskGateway(this.live, this.simulated, ledger);
    const caller = new ModelCaller(gateway, new KnownSites(this.sites, notifications));
    this.submitArticle = new SubmitArticle(articles, queue, transactions, clock);
    this.cancelArticle = new CancelArticle(articles, transactions, notifications, clock);
    this.writeArticle = new WriteArticle(
      articles,
      new ArticleRuns(articles, new InMemoryCheckpointRepository(), ledger, caller, transactions, clock),
      new ScoreArticle(new AnalyzeContent(new EmptyCache(), poolOnSources()), ledger),
      transactions,
      notifications,
      clock,
      Object.assign(new AiConfig(), { concurrency }),
    );
  }

  /** @returns the id of the article that was ordered. */
  async order(brief: BriefRequest, mode: Article['mode'] = 'live'): Promise<string> {
    const { id } = await this.submitArticle.execute({ siteId: this.siteId, mode }, brief);
    return id;
  }

  /** Runs the job once. @returns what has become of the article. */
  async write(id: string, job: Partial<JobContext> = {}): Promise<Article> {
    const signal = new AbortController().signal;
    await this.writeArticle.execute(id, { jobId: newId(), attempt: 1, isLastAttempt: false, signal, ...job });
    return this.find(id);
  }

  async find(id: string): Promise<Article> {
    const article = await this.articles.find(this.siteId, id);
    if (!article) throw new Error(`There is no article ${id}.`);
    return article;
  }
}

class EmptyCache extends Cache {
  get(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  set(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<void> {
    return Promise.resolve();
  }

  getOrCompute<T>(_key: string, _timeToLiveMs: number, compute: () => Promise<T>): Promise<T> {
    return compute();
  }
}
