import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';

import { PutPost } from './application/put-post';
import { PutPosts } from './application/put-posts';
import { ReadPosts } from './application/read-posts';
import { RemovePost } from './application/remove-post';
import { SearchPosts } from './application/search-posts';
import { SuggestIncomingLinks } from './links/suggest-incoming-links';
import { SuggestLinks } from './links/suggest-links';
import { SuggestOutgoingLinks } from './links/suggest-outgoing-links';
import { SuggestTopicalLinks } from './links/suggest-topical-links';
import { FindOverlaps } from './overlaps/find-overlaps';
import { QueriedPost } from './overlaps/queried-post';
import { SiteTermWeights } from './overlaps/site-term-weights';
import { PostCountEntity } from './persistence/post-count.entity';
import { PostEntity } from './persistence/post.entity';
import { TypeormPostIndex } from './persistence/typeorm-post-index';
import { PostIndex } from './ports/post-index';

@Module({
  imports: [TypeOrmModule.forFeature([PostCountEntity, PostEntity])],
  providers: [
    FindOverlaps,
    PutPost,
    PutPosts,
    QueriedPost,
    ReadPosts,
    RemovePost,
    SearchPosts,
    SiteTermWeights,
    SuggestIncomingLinks,
    SuggestLinks,
    SuggestOutgoingLinks,
    SuggestTopicalLinks,
    { provide: Clock, useClass: SystemClock },
    { provide: PostIndex, useClass: TypeormPostIndex },
  ],
  exports: [FindOverlaps, PostIndex, PutPost, PutPosts, ReadPosts, RemovePost, SearchPosts, SuggestLinks],
})
export class PostsModule {}
