import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { AppError, Clock, newId } from '@seoforge/kernel';
import { JobQueue } from '@seoforge/queue';

import { WRITE_ARTICLE } from '../content.jobs';
import { acceptedBrief } from '../domain/accepted-brief';
import type { ArticleBatch } from '../domain/article-batch';
import type { Brief, BriefRequest } from '../domain/brief';
import { queuedArticle, type ArticleOwner } from '../domain/queued-article';
import { ArticleBatchRepository } from '../ports/article-batch-repository';
import { ArticleRepository } from '../ports/article-repository';
import { ModelsOfBrief } from './models-of-brief';
import { PostsOfBrief } from './posts-of-brief';

@Injectable()
export class SubmitArticleBatch {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly batches: ArticleBatchRepository,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly models: ModelsOfBrief,
    private readonly posts: PostsOfBrief,
  ) {}

  /**
   * Stores the batch, its articles and their jobs, all or nothing.
   * @param maxCostMicroUsd what all of them together may cost; null where only the site's budget bounds them
   * @param id of the batch: the one that the site has under this id is not ordered again
   * @throws AppError as `SubmitArticle`, with the place of the article in `details`
   */
  async execute(
    owner: ArticleOwner,
    requests: readonly BriefRequest[],
    maxCostMicroUsd: number | null,
    id = newId(),
  ): Promise<ArticleBatch> {
    const orders: { brief: Brief; request: BriefRequest }[] = [];
    for (const [place, request] of requests.entries()) {
      const brief = await this.#accepted(owner, request).catch(atPlace(`/articles/${place}`));
      orders.push({ brief, request });
    }
    const briefs = await this.posts.complete(owner.siteId, orders);
    const now = this.clock.now();
    const batch = { ...owner, id, articleCount: briefs.length, maxCostMicroUsd, createdAt: now };
    return this.transactions.run(async () => {
      const ordered = await this.batches.find(owner.siteId, id);
      if (ordered) return ordered;
      await this.batches.add(batch);
      for (const brief of briefs) {
        const article = queuedArticle(owner, brief, now, { batchId: id });
        await this.articles.add(article);
        await this.queue.enqueue(WRITE_ARTICLE, { articleId: article.id }, { groupId: owner.siteId });
      }
      return batch;
    });
  }

  async #accepted(owner: ArticleOwner, request: BriefRequest): Promise<Brief> {
    const brief = acceptedBrief(request);
    await this.models.check(owner, brief);
    return brief;
  }
}

function atPlace(place: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof AppError)) throw error;
    const { code, kind, message } = error;
    const details = error.details.map(({ pointer, detail }) => ({ pointer: `${place}${pointer}`, detail }));
    throw new AppError({ code, kind, message, details });
  };
}
