import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';
import { JobQueue } from '@seoforge/queue';

import { WRITE_ARTICLE } from '../content.jobs';
import { acceptedBrief } from '../domain/accepted-brief';
import type { Article } from '../domain/article';
import type { BriefRequest } from '../domain/brief';
import { queuedArticle, type ArticleOwner } from '../domain/queued-article';
import { ArticleRepository } from '../ports/article-repository';
import { ModelsOfBrief } from './models-of-brief';
import { PostsOfBrief } from './posts-of-brief';

@Injectable()
export class SubmitArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly models: ModelsOfBrief,
    private readonly posts: PostsOfBrief,
  ) {}

  /**
   * Stores the article and the job that writes it, both or neither.
   * @param id of the article: the one that the site has under this id is not ordered again
   * @throws AppError `content.outline_too_long`, `content.brief_contradictory`, `ai.route_unknown`, `ai.model_unknown`
   */
  async execute(owner: ArticleOwner, request: BriefRequest, id = newId()): Promise<Article> {
    const accepted = acceptedBrief(request);
    await this.models.check(owner, accepted);
    const [brief = accepted] = await this.posts.complete(owner.siteId, [{ brief: accepted, request }]);
    const article = queuedArticle(owner, brief, this.clock.now(), { id });
    return this.transactions.run(async () => {
      const ordered = await this.articles.find(owner.siteId, id);
      if (ordered) return ordered;
      await this.articles.add(article);
      await this.queue.enqueue(WRITE_ARTICLE, { articleId: id }, { groupId: owner.siteId });
      return article;
    });
  }
}
