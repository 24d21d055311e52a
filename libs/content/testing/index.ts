export { InMemoryArticleRepository } from './in-memory-article-repository';
export { InMemoryCheckpointRepository } from './in-memory-checkpoint-repository';
export { withoutPosts } from './without-posts';
export { WritingDesk } from './writing-desk';
