export { CancelArticle } from './application/cancel-article';
export { CancelArticleBatch } from './application/cancel-article-batch';
export { EstimateArticle, type ArticleEstimate, type EstimatedCalls } from './application/estimate-article';
export { FollowArticle } from './application/follow-article';
export { ReadArticleBatches, type BatchWithProgress } from './application/read-article-batches';
export { ReadArticleSoFar } from './application/read-article-so-far';
export { ReadArticles, type ArticleWithReceipt } from './application/read-articles';
export { RetryArticle } from './application/retry-article';
export { SubmitArticle } from './application/submit-article';
export { SubmitArticleBatch } from './application/submit-article-batch';
export { WaitForArticle } from './application/wait-for-article';
export { WriteArticle } from './application/write-article';
export { articleNotFound, batchNotFound } from './content.errors';
export { WRITE_ARTICLE, type WriteArticleJob } from './content.jobs';
export { ContentModule } from './content.module';
export {
  ARTICLE_STAGES,
  hasEnded,
  type Article,
  type ArticleKind,
  type ArticleResult,
  type ArticleSeo,
} from './domain/article';
export type { ArticleBatch } from './domain/article-batch';
export type { ArticleEvent, ArticleNews, SpentSoFar } from './domain/article-event';
export { GRAMMATICAL_PERSONS, type GrammaticalPerson } from './domain/brand-profile';
export {
  ARTICLE_LENGTHS,
  ARTICLE_TYPES,
  briefOf,
  MAXIMUM_IMAGES,
  MAXIMUM_REVISIONS,
  MAXIMUM_TARGET_WORDS,
  MINIMUM_TARGET_WORDS,
  type ArticleLength,
  type ArticleType,
  type BriefRequest,
} from './domain/brief';
export type { Checkpoint } from './domain/checkpoint';
export { ArticleBatchRepository } from './ports/article-batch-repository';
export { ArticleEventRepository } from './ports/article-event-repository';
export { ArticleRepository, type ArticleEnd, type ListedArticle } from './ports/article-repository';
export { CheckpointRepository } from './ports/checkpoint-repository';
export { isBlockMarkup } from './rendering/block-markup';
export { mendingOf } from './revision/mending';
export { MAXIMUM_QUESTIONS, WriteFaqs } from './tools/faqs/write-faqs';
export { MAXIMUM_VARIANTS, WriteMetadata } from './tools/metadata/write-metadata';
export { WriteOutline } from './tools/outlines/write-outline';
export type { HeardText } from './tools/rewrites/heard-text';
export type { Rewrite, RewriteRequest } from './tools/rewrites/rewrite';
export { RewritePassage } from './tools/rewrites/rewrite-passage';
export type { Translation, TranslationRequest } from './tools/translations/translation';
export { TranslateContent } from './tools/translations/translate-content';
