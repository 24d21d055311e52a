import type {
  Article,
  ArticleFailure,
  ArticleKind,
  ArticleProgress,
  ArticleResult,
  ArticleSeo,
  ArticleStatus,
} from '../domain/article';
import type { ArticleNews, SpentSoFar } from '../domain/article-event';

/** What lists show of an article: nothing that is large. */
export interface ListedArticle extends Pick<
  Article,
  'id' | 'kind' | 'batchId' | 'status' | 'progress' | 'attempts' | 'createdAt' | 'finishedAt'
> {
  readonly keyphrase: string;
}

export interface ArticlePage {
  /** Newest first. */
  readonly items: readonly ListedArticle[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
}

export type ArticleEnd =
  | {
      readonly status: 'succeeded';
      readonly progress: ArticleProgress;
      readonly result: ArticleResult;
      readonly seo: ArticleSeo;
      /** Null where no model had to be asked. */
      readonly provider: string | null;
    }
  | { readonly status: 'failed'; readonly failure: ArticleFailure }
  | { readonly status: 'cancelled' };

/** Which articles a list shows. */
export interface ArticleFilter {
  readonly kind: ArticleKind;
  readonly batchId?: string;
}

/** Which article a worker writes, and at which attempt. */
export type TakenArticle = Pick<Article, 'id' | 'attempts'>;

export abstract class ArticleRepository {
  abstract add(article: Article): Promise<void>;

  /** The site's article, or null: another site's article does not exist for it, nor one of another kind where that is given. */
  abstract find(siteId: string, id: string, kind?: ArticleKind): Promise<Article | null>;

  /** For the worker, which was handed the id by the queue. */
  abstract findForWork(id: string): Promise<Article | null>;

  /** How the article that `find` would find stands, for those who ask again and again. */
  abstract statusOf(siteId: string, id: string, kind?: ArticleKind): Promise<ArticleStatus | null>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(siteId: string, filter: ArticleFilter, limit: number, cursor: string | null): Promise<ArticlePage>;

  /** Every article of a bulk order, in the order of the order. */
  abstract idsOfBatch(batchId: string): Promise<readonly string[]>;

  /**
   * A worker takes the article up: counts the attempt and settles what the article may cost. Within a batch each article gets an
   * equal share of what is left for those that have not begun, so that savings go to the later ones and the sum is never exceeded.
   * @returns the article as it is now; null when it has ended.
   */
  abstract begin(id: string, at: Date): Promise<Article | null>;

  /**
   * Says that work goes on, and appends the news to the article's events; joins the transaction under way.
   * @param taken as `begin` returned it: once another worker has taken the article up, the one before has nothing to say any more
   * @returns whether the article is still this worker's to write; otherwise nothing was changed.
   */
  abstract advance(
    taken: TakenArticle,
    progress: ArticleProgress,
    news: ArticleNews,
    spent: SpentSoFar,
    at: Date,
  ): Promise<boolean>;

  /**
   * Ends it and appends that to its events. What has succeeded or was cancelled needs its checkpoints no longer; what has failed keeps
   * them for another try.
   * @param attempts where a worker ends it: as `begin` returned them
   * @returns false when it had ended before or is another worker's by now, in which case nothing is changed.
   */
  abstract end(id: string, end: ArticleEnd, at: Date, attempts?: number): Promise<boolean>;

  /** Puts a failed article back into the queue with what it has. @returns false when it is no failed article of the site. */
  abstract requeue(siteId: string, id: string, at: Date): Promise<boolean>;
}
