import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';
import { ImagesModule } from '@seoforge/images';
import { MetricsModule } from '@seoforge/observability';
import { PostsModule } from '@seoforge/posts';
import { PromptingModule } from '@seoforge/prompting';
import { SeoModule } from '@seoforge/seo';
import { SitesModule } from '@seoforge/sites';
import { UsageModule } from '@seoforge/usage';
import { WebhooksModule } from '@seoforge/webhooks';

import { ArticleRuns } from './application/article-runs';
import { CancelArticle } from './application/cancel-article';
import { CancelArticleBatch } from './application/cancel-article-batch';
import { EndArticle } from './application/end-article';
import { EstimateArticle } from './application/estimate-article';
import { FollowArticle } from './application/follow-article';
import { ModelsOfBrief } from './application/models-of-brief';
import { PostsOfBrief } from './application/posts-of-brief';
import { ReadArticleBatches } from './application/read-article-batches';
import { ReadArticleSoFar } from './application/read-article-so-far';
import { ReadArticles } from './application/read-articles';
import { RetryArticle } from './application/retry-article';
import { SubmitArticle } from './application/submit-article';
import { SubmitArticleBatch } from './application/submit-article-batch';
import { WaitForArticle } from './application/wait-for-article';
import { WriteArticle } from './application/write-article';
import { CONTENT_METRICS } from './content.metrics';
import { ArticleBatchEntity } from './persistence/article-batch.entity';
import { ArticleEventEntity } from './persistence/article-event.entity';
import { ArticleEntity } from './persistence/article.entity';
import { CheckpointEntity } from './persistence/checkpoint.entity';
import { TypeormArticleBatchRepository } from './persistence/typeorm-article-batch-repository';
import { TypeormArticleEventRepository } from './persistence/typeorm-article-event-repository';
import { TypeormArticleRepository } from './persistence/typeorm-article-repository';
import { TypeormCheckpointRepository } from './persistence/typeorm-checkpoint-repository';
import { ArticleBatchRepository } from './ports/article-batch-repository';
import { ArticleEventRepository } from './ports/article-event-repository';
import { ArticleRepository } from './ports/article-repository';
import { CheckpointRepository } from './ports/checkpoint-repository';
import { ReviseDraft } from './revision/revise-draft';
import { WriteFaqs } from './tools/faqs/write-faqs';
import { WriteMetadata } from './tools/metadata/write-metadata';
import { WriteOutline } from './tools/outlines/write-outline';
import { RewritePassage } from './tools/rewrites/rewrite-passage';
import { TranslateContent } from './tools/translations/translate-content';

@Module({
  imports: [
    ImagesModule,
    MetricsModule.forEvents(CONTENT_METRICS),
    PostsModule,
    PromptingModule,
    SeoModule,
    SitesModule,
    TypeOrmModule.forFeature([ArticleBatchEntity, ArticleEntity, ArticleEventEntity, CheckpointEntity]),
    UsageModule,
    WebhooksModule,
  ],
  providers: [
    ArticleRuns,
    CancelArticle,
    CancelArticleBatch,
    EndArticle,
    EstimateArticle,
    FollowArticle,
    ModelsOfBrief,
    PostsOfBrief,
    ReadArticleBatches,
    ReadArticleSoFar,
    ReadArticles,
    RetryArticle,
    ReviseDraft,
    RewritePassage,
    SubmitArticle,
    SubmitArticleBatch,
    TranslateContent,
    WaitForArticle,
    WriteArticle,
    WriteFaqs,
    WriteMetadata,
    WriteOutline,
    { provide: Clock, useClass: SystemClock },
    { provide: ArticleBatchRepository, useClass: TypeormArticleBatchRepository },
    { provide: ArticleEventRepository, useClass: TypeormArticleEventRepository },
    { provide: ArticleRepository, useClass: TypeormArticleRepository },
    { provide: CheckpointRepository, useClass: TypeormCheckpointRepository },
  ],
  exports: [
    CancelArticle,
    CancelArticleBatch,
    EstimateArticle,
    FollowArticle,
    ReadArticleBatches,
    ReadArticleSoFar,
    ReadArticles,
    RetryArticle,
    RewritePassage,
    SubmitArticle,
    SubmitArticleBatch,
    TranslateContent,
    WaitForArticle,
    WriteArticle,
    WriteFaqs,
    WriteMetadata,
    WriteOutline,
  ],
})
export class ContentModule {}
