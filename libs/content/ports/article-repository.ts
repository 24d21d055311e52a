import type { Article, ArticleFailure, ArticleProgress, ArticleResult, ArticleSeo } from '../domain/article';

export interface ArticlePage {
  /** Newest first. */
  readonly items: readonly Article[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
}

export type ArticleEnd =
  | {
      readonly status: 'succeeded';
      readonly progress: ArticleProgress;
      readonly result: ArticleResult;
      readonly seo: ArticleSeo;
      readonly provider: string;
    }
  | { readonly status: 'failed'; readonly failure: ArticleFailure }
  | { readonly status: 'cancelled' };

export abstract class ArticleRepository {
  abstract add(article: Article): Promise<void>;

  /** The site's article, or null: another site's article does not exist for it. */
  abstract find(siteId: string, id: string): Promise<Article | null>;

  /** For the worker, which was handed the id by the queue. */
  abstract findForWork(id: string): Promise<Article | null>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(siteId: string, limit: number, cursor: string | null): Promise<ArticlePage>;

  /** Says that work goes on. @returns whether the article is still to be written. */
  abstract advance(id: string, progress: ArticleProgress, at: Date): Promise<boolean>;

  /** @returns false when it had ended before, in which case nothing is changed. */
  abstract end(id: string, end: ArticleEnd, at: Date): Promise<boolean>;
}
