import { Cache } from '@seoforge/cache';
import { AiConfig, MediaConfig } from '@seoforge/config';
import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { inMemoryKeepDrawing } from '@seoforge/images/testing';
import { newId, SystemClock } from '@seoforge/kernel';
import { InMemoryMediaStore } from '@seoforge/media/testing';
import { CollectedEvents } from '@seoforge/observability/testing';
import { ModelCaller } from '@seoforge/prompting';
import type { JobContext } from '@seoforge/queue';
import { InMemoryJobQueue } from '@seoforge/queue/testing';
import { AnalyzeContent } from '@seoforge/seo';
import { poolOnSources } from '@seoforge/seo/testing';
import { KnownSites } from '@seoforge/sites';
import { InMemorySiteRepository } from '@seoforge/sites/testing';
import { InMemoryModelCallLedger } from '@seoforge/usage/testing';
import type { WebhookEvent } from '@seoforge/webhooks';

import { ArticleRuns } from '../application/article-runs';
import { CancelArticle } from '../application/cancel-article';
import { EndArticle } from '../application/end-article';
import { ModelsOfBrief } from '../application/models-of-brief';
import { SubmitArticle } from '../application/submit-article';
import { WriteArticle } from '../application/write-article';
import type { Article } from '../domain/article';
import type { ArticleNews } from '../domain/article-event';
import type { BriefRequest } from '../domain/brief';
import { ReviseDraft } from '../revision/revise-draft';
import { DeskGateway } from './desk-gateway';
import { InMemoryArticleRepository } from './in-memory-article-repository';
import { InMemoryCheckpointRepository } from './in-memory-checkpoint-repository';
import { InterceptedLanguageModel } from './intercepted-language-model';
import { withoutPosts } from './without-posts';

/** The article pipeline in memory, with models that tests get in between. */
export class WritingDesk {
  readonly checkpoints = new InMemoryCheckpointRepository();
  readonly ledger = new InMemoryModelCallLedger();
  readonly articles = new InMemoryArticleRepository(this.checkpoints, this.ledger);
  readonly sites = new InMemorySiteRepository();
  readonly notifications = new InMemoryNotifications();
  readonly queue = new InMemoryJobQueue();
  readonly media = new InMemoryMediaStore();
  readonly mediaConfig = new MediaConfig();
  readonly live = new InterceptedLanguageModel('openai', 'gpt-5.4-mini');
  readonly simulated = new InterceptedLanguageModel('simulated', 'writer-1');
  readonly gateway = new DeskGateway(this.live, this.simulated, this.ledger);
  readonly events = new CollectedEvents();
  /** What webhooks were told. */
  readonly published: WebhookEvent[] = [];
  readonly submitArticle: SubmitArticle;
  readonly cancelArticle: CancelArticle;
  readonly endArticle: EndArticle;
  readonly writeArticle: WriteArticle;

  /** @param concurrency pieces of an article that it writes at once. */
  constructor(
    concurrency = 1,
    readonly siteId = newId(),
  ) {
    const { articles, checkpoints, ledger, media, notifications, queue } = this;
    const transactions = new ImmediateTransactions();
    const clock = new SystemClock();
    const ai = Object.assign(new AiConfig(), { concurrency });
    const publishEvent = { execute: async (_: string, event: WebhookEvent) => void this.published.push(event) };
    const caller = new ModelCaller(this.gateway, new KnownSites(this.sites, notifications));
    this.submitArticle = new SubmitArticle(
      articles,
      queue,
      transactions,
      clock,
      new ModelsOfBrief({ resolve: async () => [] }),
      withoutPosts(),
    );
    this.endArticle = new EndArticle(
      articles,
      articles.batches,
      transactions,
      notifications,
      publishEvent,
      clock,
      this.events,
    );
    this.cancelArticle = new CancelArticle(articles, this.endArticle, transactions, notifications);
    this.writeArticle = new WriteArticle(
      articles,
      new ArticleRuns(
        articles,
        checkpoints,
        articles.events,
        ledger,
        caller,
        inMemoryKeepDrawing(media, this.mediaConfig),
        transactions,
        notifications,
        clock,
      ),
      new ReviseDraft(new AnalyzeContent(new EmptyCache(), poolOnSources(), this.events), ai),
      this.endArticle,
      notifications,
      clock,
      ai,
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

  /** What followers of the article were told, in order. */
  async newsOf(id: string): Promise<ArticleNews[]> {
    return (await this.articles.events.after(id, 0, 1_000)).map(({ news }) => news);
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
