export { PutPost } from './application/put-post';
export { PutPosts } from './application/put-posts';
export { ReadPosts } from './application/read-posts';
export { RemovePost } from './application/remove-post';
export { SearchPosts, type FoundPassage } from './application/search-posts';
export type { FoundPost, IndexedPost, PostSummary } from './domain/indexed-post';
export { POST_TYPES, type Post, type PostType } from './domain/post';
export { signatureOf, similarityOf } from './domain/post-signature';
export { webAddressOf } from './domain/web-address';
export type { AnchorPlace, LinkSuggestion, LinkSuggestions } from './links/link-suggestion';
export { SuggestLinks } from './links/suggest-links';
export { FindOverlaps } from './overlaps/find-overlaps';
export {
  OVERLAP_ADVICES,
  OVERLAP_KINDS,
  type Overlap,
  type OverlapAdvice,
  type OverlapKind,
  type PostQuery,
} from './overlaps/overlap';
export { indexPost } from './indexing/index-post';
export { PostIndex, type PostPage, type PutOutcome } from './ports/post-index';
export { PostsModule } from './posts.module';
export { postNotFound } from './posts.errors';
