import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';
import { JobQueue } from '@seoforge/queue';

import { WRITE_ARTICLE } from '../content.jobs';
import type { Article } from '../domain/article';
import { planArticle } from '../domain/article-plan';
import { briefOf, type BriefRequest } from '../domain/brief';
import { ArticleRepository } from '../ports/article-repository';

@Injectable()
export class SubmitArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the article and the job that writes it, both or neither.
   * @throws AppError `content.outline_too_long`
   */
  async execute(owner: Pick<Article, 'siteId' | 'mode'>, request: BriefRequest): Promise<Article> {
    const brief = briefOf(request);
    if (brief.headings) planArticle(brief, brief.headings);
    const article: Article = {
      id: newId(),
      siteId: owner.siteId,
      mode: owner.mode,
      status: 'queued',
      brief,
      progress: { stage: 'queued', done: 0, total: 0 },
      result: null,
      seo: null,
      provider: null,
      failure: null,
      createdAt: this.clock.now(),
      startedAt: null,
      finishedAt: null,
    };
    await this.transactions.run(async () => {
      await this.articles.add(article);
      await this.queue.enqueue(WRITE_ARTICLE, { articleId: article.id });
    });
    return article;
  }
}
