export { CancelArticle } from './application/cancel-article';
export { ReadArticles, type ArticleWithReceipt } from './application/read-articles';
export { SubmitArticle } from './application/submit-article';
export { WaitForArticle } from './application/wait-for-article';
export { WriteArticle } from './application/write-article';
export { articleNotFound } from './content.errors';
export { WRITE_ARTICLE, type WriteArticleJob } from './content.jobs';
export { ContentModule } from './content.module';
export { hasEnded, type Article, type ArticleResult } from './domain/article';
export {
  ARTICLE_LENGTHS,
  ARTICLE_TYPES,
  MAXIMUM_TARGET_WORDS,
  MINIMUM_TARGET_WORDS,
  type ArticleLength,
  type ArticleType,
  type BriefRequest,
} from './domain/brief';
export { ArticleRepository, type ArticleEnd } from './ports/article-repository';
export { CheckpointRepository } from './ports/checkpoint-repository';
