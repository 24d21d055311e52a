export { adviceOver } from './advice-over';
export { InMemoryPostIndex } from './in-memory-post-index';
export { sampleIndexedPost, samplePost } from './sample-post';
