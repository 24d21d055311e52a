import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HttpFetchModule } from '@seoforge/http-fetch';
import { Clock, SystemClock } from '@seoforge/kernel';
import { PostsModule } from '@seoforge/posts';
import { PromptingModule } from '@seoforge/prompting';
import { SeoModule } from '@seoforge/seo';

import { FindImportedQueries } from './application/find-imported-queries';
import { FindServingPosts } from './application/find-serving-posts';
import { ImportSearchQueries } from './application/import-search-queries';
import { ReadSearchConsoleImports } from './application/read-search-console-imports';
import { RemoveSearchConsoleImport } from './application/remove-search-console-import';
import { ResearchKeywords } from './application/research-keywords';
import { ThinkOfKeywords } from './application/think-of-keywords';
import { SearchConsoleImportEntity } from './persistence/search-console-import.entity';
import { SearchQueryEntity } from './persistence/search-query.entity';
import { TypeormSearchQueryRepository } from './persistence/typeorm-search-query-repository';
import { SearchQueryRepository } from './ports/search-query-repository';
import { FindProminentPhrases } from './sources/find-prominent-phrases';
import { PageMaterial } from './sources/page-material';
import { PostsMaterial } from './sources/posts-material';
import { ReadMaterial } from './sources/read-material';
import { SeedMaterial } from './sources/seed-material';

@Module({
  imports: [
    HttpFetchModule,
    PostsModule,
    PromptingModule,
    SeoModule,
    TypeOrmModule.forFeature([SearchConsoleImportEntity, SearchQueryEntity]),
  ],
  providers: [
    FindImportedQueries,
    FindProminentPhrases,
    FindServingPosts,
    ImportSearchQueries,
    PageMaterial,
    PostsMaterial,
    ReadMaterial,
    ReadSearchConsoleImports,
    RemoveSearchConsoleImport,
    ResearchKeywords,
    SeedMaterial,
    ThinkOfKeywords,
    { provide: Clock, useClass: SystemClock },
    { provide: SearchQueryRepository, useClass: TypeormSearchQueryRepository },
  ],
  exports: [ImportSearchQueries, ReadSearchConsoleImports, RemoveSearchConsoleImport, ResearchKeywords],
})
export class KeywordsModule {}
