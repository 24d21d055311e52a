import { Injectable } from '@nestjs/common';
import { PRICE_VERSION } from '@seoforge/ai-providers';
import { ModelCallLedger, receiptOf, type Receipt } from '@seoforge/usage';

import { articleNotFound } from '../content.errors';
import type { Article, ArticleKind } from '../domain/article';
import { ArticleRepository, type ArticleFilter, type ArticlePage } from '../ports/article-repository';

export interface ArticleWithReceipt {
  readonly article: Article;
  /** What the article has cost so far. */
  readonly receipt: Receipt;
}

@Injectable()
export class ReadArticles {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly ledger: ModelCallLedger,
  ) {}

  /** @throws AppError `article.not_found`, also for an article of another kind */
  async one(siteId: string, id: string, kind?: ArticleKind): Promise<ArticleWithReceipt> {
    const article = await this.articles.find(siteId, id, kind);
    if (!article) throw articleNotFound();
    const calls = await this.ledger.forArticle(siteId, id);
    return { article, receipt: receiptOf(calls, PRICE_VERSION) };
  }

  page(siteId: string, filter: ArticleFilter, limit: number, cursor: string | null): Promise<ArticlePage> {
    return this.articles.list(siteId, filter, limit, cursor);
  }
}
