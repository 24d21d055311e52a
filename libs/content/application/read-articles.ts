import { Injectable } from '@nestjs/common';
import { PRICE_VERSION } from '@seoforge/ai-providers';
import { ModelCallLedger, receiptOf, type Receipt } from '@seoforge/usage';

import { articleNotFound } from '../content.errors';
import type { Article } from '../domain/article';
import { ArticleRepository, type ArticlePage } from '../ports/article-repository';

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

  /** @throws AppError `article.not_found` */
  async one(siteId: string, id: string): Promise<ArticleWithReceipt> {
    const article = await this.articles.find(siteId, id);
    if (!article) throw articleNotFound();
    const calls = await this.ledger.forArticle(siteId, id);
    return { article, receipt: receiptOf(calls, PRICE_VERSION) };
  }

  page(siteId: string, limit: number, cursor: string | null): Promise<ArticlePage> {
    return this.articles.list(siteId, limit, cursor);
  }
}
