import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';
import { SeoModule } from '@seoforge/seo';
import { SitesModule } from '@seoforge/sites';
import { UsageModule } from '@seoforge/usage';

import { ArticleRuns } from './application/article-runs';
import { CancelArticle } from './application/cancel-article';
import { ModelCaller } from './application/model-caller';
import { ReadArticles } from './application/read-articles';
import { ScoreArticle } from './application/score-article';
import { SubmitArticle } from './application/submit-article';
import { WaitForArticle } from './application/wait-for-article';
import { WriteArticle } from './application/write-article';
import { ArticleEntity } from './persistence/article.entity';
import { CheckpointEntity } from './persistence/checkpoint.entity';
import { TypeormArticleRepository } from './persistence/typeorm-article-repository';
import { TypeormCheckpointRepository } from './persistence/typeorm-checkpoint-repository';
import { ArticleRepository } from './ports/article-repository';
import { CheckpointRepository } from './ports/checkpoint-repository';

@Module({
  imports: [TypeOrmModule.forFeature([ArticleEntity, CheckpointEntity]), SeoModule, SitesModule, UsageModule],
  providers: [
    ArticleRuns,
    CancelArticle,
    ModelCaller,
    ReadArticles,
    ScoreArticle,
    SubmitArticle,
    WaitForArticle,
    WriteArticle,
    { provide: Clock, useClass: SystemClock },
    { provide: ArticleRepository, useClass: TypeormArticleRepository },
    { provide: CheckpointRepository, useClass: TypeormCheckpointRepository },
  ],
  exports: [CancelArticle, ReadArticles, SubmitArticle, WaitForArticle, WriteArticle],
})
export class ContentModule {}
